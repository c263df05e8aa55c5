// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QXmlStreamWriter>
#include <utility>

namespace palas {

/// Elements and text, always well nested and escaped.
class HtmlWriter {
public:
    using Attributes = QList<std::pair<QString, QString>>;

    explicit HtmlWriter(QByteArray& target);

    void doctype() { xml_.writeDTD(QStringLiteral("<!DOCTYPE html>")); }
    void open(const char* element, const Attributes& attributes = {});
    void close();
    /// The element with its text and nothing else.
    void put(const char* element, const QString& text, const Attributes& attributes = {});
    void text(const QString& text);
    void empty(const char* element, const Attributes& attributes);

    /// Titles become column headers, the first cell of each row a row header.
    void table(const QString& caption, const QStringList& titles, const std::vector<QStringList>& rows);

private:
    QXmlStreamWriter xml_;
};

} // namespace palas
