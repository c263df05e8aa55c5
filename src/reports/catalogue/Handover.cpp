// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Report.h"
#include "reports/Words.h"
#include "services/EquipmentBook.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

struct HandoverReport {
    Q_DECLARE_TR_FUNCTIONS(HandoverReport)
};

QString title() {
    return HandoverReport::tr("Equipment receipt");
}

QString description() {
    return HandoverReport::tr(
        "One receipt for each kit, to be signed by giver and receiver; of one "
        "kit, of one structure, or of all. A kit that was not handed over yet gives one to fill "
        "in.");
}

using cells::orBlank;

/// What one receipt is about: a kit, or an item without kit.
struct Receipt {
    QString code; ///< empty: not handed over yet
    QString kit;
    const EquipmentEvent* event = nullptr;
    OrganisationId structure;
    std::vector<const EquipmentItem*> items;
};

QString nameOf(const Kit* kit) {
    if (!kit)
        return {};
    return kit->label.isEmpty() ? kit->code : QString(kit->code + QStringLiteral(" · ") + kit->label);
}

Receipt receiptOf(const EquipmentBook& book, const EquipmentEvent& event) {
    return {event.receiptCode, nameOf(book.kit(event.kit)), &event, event.organisation, book.reached(event)};
}

/// A kit that was handed over lists what was; one in stock, what it holds.
Receipt receiptOf(const EquipmentBook& book, const Kit& kit) {
    if (const EquipmentEvent* event = book.handover(kit.id))
        return receiptOf(book, *event);
    return {{}, nameOf(&kit), nullptr, kit.organisation, book.itemsOf(kit.id)};
}

/// Those of today: of each kit, and of each item that was handed over on its own.
std::vector<Receipt> currentReceipts(const EquipmentBook& book) {
    std::vector<Receipt> receipts;
    for (const Kit& kit : book.kits())
        receipts.push_back(receiptOf(book, kit));
    for (const EquipmentItem& item : book.items()) {
        const EquipmentEvent* event = book.handover(item.id);
        if (event && event->item == item.id)
            receipts.push_back(receiptOf(book, *event));
    }
    return receipts;
}

/// One receipt by its code, of a hand-over or a transfer, however long ago; that of one kit; or those of
/// today.
std::vector<Receipt> receiptsOf(const EquipmentBook& book, const ReportOptions& options, Problems& problems) {
    if (!options.receipt.isEmpty()) {
        const auto& events = book.events();
        const auto event = std::find_if(events.begin(), events.end(), [&](const EquipmentEvent& one) {
            return one.receiptCode == options.receipt;
        });
        if (event != events.end())
            return {receiptOf(book, *event)};
        problems.push_back({QStringLiteral("receipt"),
                            QStringLiteral("report.receipt_unknown"),
                            {options.receipt},
                            Problem::Severity::error});
        return {};
    }
    if (options.kit.isEmpty())
        return currentReceipts(book);
    const auto& kits = book.kits();
    const auto kit =
        std::find_if(kits.begin(), kits.end(), [&](const Kit& one) { return one.code == options.kit; });
    if (kit != kits.end())
        return {receiptOf(book, *kit)};
    problems.push_back({QStringLiteral("kit"),
                        QStringLiteral("report.kit_unknown"),
                        {options.kit},
                        Problem::Severity::error});
    return {};
}

class HandoverPages {
public:
    HandoverPages(Workspace& workspace, Document& document)
        : workspace_(workspace)
        , document_(document)
        , fseNumber_(workspace.programmes().read().fseNumber)
        , data_{QStringLiteral("report_receipts"),
                {{QStringLiteral("receipt")},
                 {QStringLiteral("kit")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("inventory_number")},
                 {QStringLiteral("label")},
                 {QStringLiteral("serial_number")},
                 {QStringLiteral("condition")},
                 {QStringLiteral("date"), Table::Type::date},
                 {QStringLiteral("place")},
                 {QStringLiteral("giver")},
                 {QStringLiteral("receiver")}},
                {}} {}

    void add(const Receipt& receipt) {
        // Each page is signed, and filed, on its own: it says what it is.
        if (!document_.blocks.empty()) {
            document_.blocks.emplace_back(block::PageBreak{});
            document_.blocks.emplace_back(block::Heading{title()});
        }
        const auto structure = workspace_.organisations().find(receipt.structure);
        const QString name = structure ? wording::fullName(*structure) : QString();
        const QString number = orBlank(receipt.code, 12);
        document_.blocks.emplace_back(
            block::Heading{name.isEmpty() ? number : QStringLiteral("%1 · %2").arg(number, name), 2, 0});
        document_.blocks.emplace_back(factsOf(receipt, name));
        document_.blocks.emplace_back(itemsOf(receipt));
        document_.blocks.emplace_back(block::Signatures{
            {HandoverReport::tr("The giver: name, role, date and signature"),
             HandoverReport::tr("The receiver: name, role, date and signature")},
            HandoverReport::tr("The undersigned certify that the items listed above were handed over and "
                               "received in the condition stated. The receiver keeps the European Union "
                               "sticker on them and shows them at any check on the spot.")});
        addData(receipt, structure);
    }

    [[nodiscard]] Table takeData() { return std::move(data_); }

private:
    [[nodiscard]] QString receiverOf(const Receipt& receipt) const {
        const auto person = workspace_.people().find(receipt.event ? receipt.event->receiver : PersonId{});
        return person ? wording::fullName(*person) : QString();
    }

    [[nodiscard]] block::Facts factsOf(const Receipt& receipt, const QString& structure) const {
        const EquipmentEvent* event = receipt.event;
        block::Facts facts;
        facts.rows = {
            {HandoverReport::tr("Receipt"), orBlank(receipt.code)},
            {HandoverReport::tr("Operation"), document_.programmeTitle},
            {words::fseNumber(), orBlank(fseNumber_)},
            {HandoverReport::tr("Structure"), orBlank(structure)},
            {HandoverReport::tr("Date"), orBlank(event ? wording::longDate(event->date) : QString())},
            {HandoverReport::tr("Place"), orBlank(event ? event->place : QString())},
            {HandoverReport::tr("Handed over by"), orBlank(event ? event->giver : QString())},
            {HandoverReport::tr("Received by"), orBlank(receiverOf(receipt))}};
        if (!receipt.kit.isEmpty())
            facts.rows.insert(facts.rows.begin() + 3,
                              {HandoverReport::tr("Kit"), wording::typographic(receipt.kit)});
        return facts;
    }

    [[nodiscard]] static block::TableBlock itemsOf(const Receipt& receipt) {
        block::TableBlock table;
        table.columns = {cells::left(HandoverReport::tr("Inventory no."), 1.2),
                         cells::left(HandoverReport::tr("Item"), 2.4),
                         cells::left(HandoverReport::tr("Serial no."), 1.6),
                         cells::left(HandoverReport::tr("Condition"), 1),
                         cells::left(HandoverReport::tr("EU sticker"), 1.2)};
        constexpr int inCell = 12;
        const QString condition = receipt.event ? wording::label(receipt.event->condition) : QString();
        for (const EquipmentItem* item : receipt.items)
            table.rows.push_back(
                {cells::bold(item->inventoryNumber), cells::text(wording::typographic(item->label)),
                 cells::text(orBlank(item->serialNumber, inCell + 4)),
                 cells::text(orBlank(condition, inCell)),
                 cells::text(orBlank(
                     item->stickerOn.isValid() ? wording::shortDate(item->stickerOn) : QString(), inCell))});
        table.emptyText = HandoverReport::tr("No item in this kit.");
        return table;
    }

    void addData(const Receipt& receipt, const std::optional<Organisation>& structure) {
        const EquipmentEvent* event = receipt.event;
        for (const EquipmentItem* item : receipt.items)
            data_.rows.push_back(
                {toCell(receipt.code), toCell(receipt.kit), toCell(structure ? structure->code : QString()),
                 toCell(structure ? structure->name : QString()), toCell(item->inventoryNumber),
                 toCell(item->label), toCell(item->serialNumber),
                 toCell(event ? wording::label(event->condition) : QString()),
                 toCell(event ? event->date : QDate()), toCell(event ? event->place : QString()),
                 toCell(event ? event->giver : QString()), toCell(receiverOf(receipt))});
    }

    Workspace& workspace_;
    Document& document_;
    QString fseNumber_;
    Table data_;
};

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const EquipmentBook book(workspace, reportDay(workspace, options));
    ReportResult result;
    std::vector<Receipt> receipts = receiptsOf(book, options, result.problems);
    if (!result.problems.empty())
        return result;
    if (!options.structure.isEmpty()) {
        const auto structure = workspace.organisations().findByCode(options.structure);
        if (!structure || !isBeneficiary(*structure))
            return refused(QStringLiteral("report.structure_unknown"), {options.structure});
        std::erase_if(receipts, [&](const Receipt& receipt) { return receipt.structure != structure->id; });
    }
    if (receipts.empty())
        return refused(QStringLiteral("report.no_kit"));
    result.document = makeDocument(workspace, options, QStringLiteral("handover"), title());
    result.document->papers = true;
    HandoverPages pages(workspace, *result.document);
    for (const Receipt& receipt : receipts)
        pages.add(receipt);
    result.document->data.push_back(pages.takeData());
    return result;
}

} // namespace

ReportDefinition handoverReport() {
    return {{QStringLiteral("handover"),
             {QStringLiteral("structure"), QStringLiteral("kit"), QStringLiteral("receipt")},
             {}},
            title,
            description,
            make};
}

} // namespace palas
