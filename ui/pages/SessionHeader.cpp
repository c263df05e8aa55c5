// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionHeader.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>

namespace palas::ui {
namespace {

/// « 8 demi-journées de 3 h 30 », without the length when it differs or is unknown.
QString halfDaysOf(const SessionRecord& record) {
    const auto& days = record.halfDays;
    const QString count = SessionHeader::tr("%n half-day(s)", nullptr, int(days.size()));
    if (days.empty() || duration(days.front()).value == 0)
        return count;
    const bool same = std::all_of(days.begin(), days.end(), [&](const HalfDay& day) {
        return duration(day) == duration(days.front());
    });
    return same ? SessionHeader::tr("%1 of %2").arg(count, wording::duration(duration(days.front()))) : count;
}

QString factsOf(const SessionRecord& record) {
    const Session& session = record.session;
    QStringList facts;
    const QString place = session.place.isEmpty() ? record.host : wording::typographic(session.place);
    facts.append(!place.isEmpty()                       ? place
                 : session.modality == Modality::remote ? wording::label(session.modality)
                                                        : SessionHeader::tr("place to be filled in"));
    facts.append(halfDaysOf(record));
    facts.append(session.trainer.isEmpty()
                     ? SessionHeader::tr("trainer to be filled in")
                     : SessionHeader::tr("Trainer: %1").arg(wording::typographic(session.trainer)));
    return facts.join(QStringLiteral(" · "));
}

QString sessionWords(const SessionRecord& record) {
    QString words = SessionHeader::tr("session %1").arg(record.session.code);
    if (!record.halfDays.empty())
        words += QStringLiteral(" · ") +
                 wording::dateSpan(record.halfDays.front().date, record.halfDays.back().date);
    return words;
}

constexpr int crampedBelow = 1020; ///< pixels of the mockups

} // namespace

SessionHeader::SessionHeader(QWidget* parent)
    : QWidget(parent)
    , titleRow_(new QBoxLayout(QBoxLayout::LeftToRight))
    , title_(new TextLabel({}, TextSize::page, true))
    , session_(new TextLabel({}, TextSize::body, false, Tone::secondary))
    , facts_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , edit_(makeIconButton(tr("Edit the session"), QStringLiteral("modifier"), QStringLiteral("editSession")))
    , people_(makeIconButton(tr("Participants"), QStringLiteral("personnes"), QStringLiteral("showPeople")))
    , convocations_(
          makeIconButton(tr("Convocations"), QStringLiteral("courriel"), QStringLiteral("showConvocations")))
    , evaluations_(
          makeIconButton(tr("Evaluations"), QStringLiteral("signature"), QStringLiteral("showEvaluations")))
    , certificates_(
          makeIconButton(tr("Certificates"), QStringLiteral("document"), QStringLiteral("showCertificates")))
    , panel_(
          makeIconButton(tr("Show or hide the sheet"), QStringLiteral("apercu"), QStringLiteral("showSheet")))
    , print_(makeButton(tr("Blank sheet"), QStringLiteral("imprimer"), QStringLiteral("printBlank")))
    , attach_(makeButton({}, QStringLiteral("numeriser"), QStringLiteral("attachScan")))
    , prove_(makeButton(tr("Prove the selection"), QStringLiteral("justifie"),
                        QStringLiteral("proveSelection"), ButtonKind::primary)) {
    auto* back = makeButton(QStringLiteral("‹"), {}, QStringLiteral("back"), ButtonKind::flat, true);
    back->setFont(Theme::instance().font(TextSize::figure));
    back->setToolTip(tr("Back to the sessions (Escape)"));
    back->setAccessibleName(back->toolTip());
    title_->setWordWrap(true);
    session_->setWordWrap(true);
    facts_->setWordWrap(true);
    panel_->setCheckable(true);
    print_->setAccessibleName(tr("Blank sheet"));
    setShortcutHint(print_, tr("Prepare the sheets and make their PDF"), QKeySequence::Print);
    setShortcutHint(prove_, tr("The selected people are present and their signature is on the filed sheet"),
                    QKeySequence(Qt::Key_J));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 2);
    row->setSpacing(8);
    row->addWidget(back, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(titleRow_);
    words->addWidget(facts_);
    row->addLayout(words, 1);
    titleRow_->addWidget(title_);
    titleRow_->addWidget(session_, 1);
    for (QPushButton* button :
         {edit_, people_, convocations_, evaluations_, certificates_, panel_, print_, attach_, prove_})
        row->addWidget(button, 0, Qt::AlignVCenter);
    connect(back, &QPushButton::clicked, this, &SessionHeader::backAsked);
    connect(edit_, &QPushButton::clicked, this, &SessionHeader::editAsked);
    connect(people_, &QPushButton::clicked, this, &SessionHeader::peopleAsked);
    connect(convocations_, &QPushButton::clicked, this, &SessionHeader::convocationsAsked);
    connect(evaluations_, &QPushButton::clicked, this, &SessionHeader::evaluationsAsked);
    connect(certificates_, &QPushButton::clicked, this, &SessionHeader::certificatesAsked);
    connect(panel_, &QPushButton::clicked, this, &SessionHeader::panelAsked);
    connect(print_, &QPushButton::clicked, this, &SessionHeader::printAsked);
    connect(attach_, &QPushButton::clicked, this, &SessionHeader::attachAsked);
    connect(prove_, &QPushButton::clicked, this, &SessionHeader::proveAsked);
}

void SessionHeader::setRecord(const SessionRecord& record, bool readOnly) {
    title_->setText(wording::typographic(record.module.code + u' ' + record.module.label));
    session_->setText(sessionWords(record));
    facts_->setText(factsOf(record));
    setAccessibleName(title_->fullText() + QStringLiteral(", ") + session_->fullText());
    const bool remote = record.session.modality == Modality::remote;
    attachWords_ = remote ? tr("Connection log") : tr("Attach a scan");
    const QKeySequence attachKeys(Qt::CTRL | Qt::Key_J);
    setShortcutHint(attach_,
                    remote ? tr("File the connection log of the remote session")
                           : tr("File the scan of the chosen page"),
                    attachKeys);
    attach_->setAccessibleName(attachWords_);
    for (QPushButton* button : {attach_, prove_})
        button->setEnabled(!readOnly && !record.session.cancelled);
    people_->setEnabled(!readOnly);
    fitTitle();
}

/// The session beside the module where both fit, else under it: neither is ever cut before the other line is
/// used.
void SessionHeader::fitTitle() {
    // The words of the session come before those of its buttons.
    const bool cramped = room(width()) < crampedBelow;
    print_->setText(cramped ? QString() : tr("Blank sheet"));
    attach_->setText(cramped ? QString() : attachWords_);
    attach_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J)); // a new text takes the shortcut away
    const int title = title_->fontMetrics().horizontalAdvance(title_->fullText());
    const int session = session_->fontMetrics().horizontalAdvance(session_->fullText());
    int taken = 0;
    for (const auto* button : findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        taken += button->isHidden() ? 0 : button->sizeHint().width() + layout()->spacing();
    const bool beside = title + px(12) + session + taken <= width();
    titleRow_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    titleRow_->setSpacing(beside ? px(12) : 0);
    title_->setSizePolicy(beside ? QSizePolicy::Fixed : QSizePolicy::Ignored, QSizePolicy::Preferred);
    title_->setWordWrap(!beside);
}

void SessionHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTitle();
}

void SessionHeader::setPanelShown(bool shown) {
    panel_->setChecked(shown);
}

} // namespace palas::ui
