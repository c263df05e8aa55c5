// SPDX-License-Identifier: EUPL-1.2
#include "reports/html/HtmlWriter.h"

namespace palas {

namespace {

/// Control characters may stand in no HTML page.
QString clean(QString text) {
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    return text;
}

} // namespace

HtmlWriter::HtmlWriter(QByteArray& target)
    : xml_(&target) {}

void HtmlWriter::open(const char* element, const Attributes& attributes) {
    xml_.writeStartElement(QLatin1String(element));
    for (const auto& [name, value] : attributes)
        xml_.writeAttribute(name, clean(value));
    xml_.writeCharacters(QString()); // closes the tag, so that an element without text is not self-closing
}

void HtmlWriter::close() {
    xml_.writeEndElement();
}

void HtmlWriter::put(const char* element, const QString& words, const Attributes& attributes) {
    open(element, attributes);
    text(words);
    close();
}

void HtmlWriter::text(const QString& text) {
    xml_.writeCharacters(clean(text));
}

void HtmlWriter::empty(const char* element, const Attributes& attributes) {
    xml_.writeEmptyElement(QLatin1String(element));
    for (const auto& [name, value] : attributes)
        xml_.writeAttribute(name, value);
}

void HtmlWriter::table(const QString& caption, const QStringList& titles,
                       const std::vector<QStringList>& rows) {
    open("table");
    if (!caption.isEmpty())
        put("caption", caption);
    open("thead");
    open("tr");
    for (const QString& title : titles)
        put("th", title, {{QStringLiteral("scope"), QStringLiteral("col")}});
    close();
    close();
    open("tbody");
    for (const QStringList& row : rows) {
        open("tr");
        for (int i = 0; i < row.size(); ++i) {
            if (i == 0)
                put("th", row[i], {{QStringLiteral("scope"), QStringLiteral("row")}});
            else
                put("td", row[i]);
        }
        close();
    }
    close();
    close();
}

} // namespace palas
