// SPDX-License-Identifier: EUPL-1.2
#include "services/JsonResource.h"

#include <QFile>
#include <stdexcept>

namespace palas {

nlohmann::json jsonResource(const QString& name) {
    QFile file(QStringLiteral(":/programmes/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("no such resource: " + name.toStdString());
    const QByteArray content = file.readAll();
    return nlohmann::json::parse(content.constBegin(), content.constEnd());
}

QString textOf(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null())
        return {};
    return QString::fromStdString(found->get<std::string>());
}

QDate dateOf(const nlohmann::json& object, const char* key) {
    return QDate::fromString(textOf(object, key), Qt::ISODate);
}

QStringList textsOf(const nlohmann::json& object, const char* key) {
    QStringList texts;
    if (const auto found = object.find(key); found != object.end()) {
        for (const auto& text : *found)
            texts << QString::fromStdString(text.get<std::string>());
    }
    return texts;
}

} // namespace palas
