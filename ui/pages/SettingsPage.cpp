// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SettingsPage.h"

#include "services/Backup.h"
#include "services/Figures.h"
#include "services/ProgrammeService.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/OpenFile.h"
#include "ui/common/TextLabel.h"
#include "ui/Settings.h"
#include "wording/Formats.h"
#include "wording/Language.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QScrollArea>

namespace palas::ui {

namespace {

const QString languageField = QStringLiteral("language");

} // namespace

SettingsPage::SettingsPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Settings"), parent) {
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(buildProgramme(), 3, Qt::AlignTop);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addWidget(buildAppearance());
    side->addWidget(buildFile());
    side->addStretch(1);
    row->addLayout(side, 2);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    body()->addWidget(scroll, 1);
}

QWidget* SettingsPage::buildProgramme() {
    auto* card = new Card(tr("Programme"));
    form_ = new FormBuilder;
    using Need = FormBuilder::Need;
    form_->line(QStringLiteral("title"), tr("Title"), Need::required);
    form_->line(QStringLiteral("subtitle"), tr("Subtitle"));
    form_->line(QStringLiteral("holder"), tr("Holder of the grant"));
    form_->line(QStringLiteral("period_label"), tr("Years, as published"));
    form_->date(QStringLiteral("from"), tr("First day of the operation"));
    form_->date(QStringLiteral("to"), tr("Last day of the operation"));
    form_->money(QStringLiteral("eligible_cost"), tr("Total eligible cost"));
    form_->money(QStringLiteral("grant"), tr("ESF grant"));
    form_->line(QStringLiteral("fse_number"), tr("Number in Ma démarche FSE"));
    form_->line(QStringLiteral("mention"), tr("Mention of the fund"), Need::required);
    form_->line(QStringLiteral("engagement"), tr("Line of the region"));
    card->body()->addWidget(form_);
    auto* buttons = new QHBoxLayout;
    save_ = makeButton(tr("Save"), {}, QStringLiteral("saveProgramme"), ButtonKind::primary);
    reset_ = makeButton(tr("Give up the changes"), {}, QStringLiteral("resetProgramme"));
    buttons->addStretch(1);
    buttons->addWidget(reset_);
    buttons->addWidget(save_);
    card->body()->addLayout(buttons);
    connect(form_, &FormBuilder::edited, this, [this] {
        save_->setEnabled(true);
        reset_->setEnabled(true);
    });
    connect(form_, &FormBuilder::submitted, this, &SettingsPage::save);
    connect(save_, &QPushButton::clicked, this, &SettingsPage::save);
    connect(reset_, &QPushButton::clicked, this, [this] {
        form_->setModified(false);
        fill();
    });
    return card;
}

QWidget* SettingsPage::buildAppearance() {
    auto* card = new Card(tr("Appearance"));
    auto* form = new FormBuilder;
    QComboBox* theme = form->choice(QStringLiteral("theme"), tr("Theme"));
    theme->addItem(tr("Light"), int(Theme::Mode::light));
    theme->addItem(tr("Dark"), int(Theme::Mode::dark));
    theme->addItem(tr("As the system"), int(Theme::Mode::system));
    form->setChoice(QStringLiteral("theme"), int(Theme::instance().mode()));
    QComboBox* size = form->choice(QStringLiteral("text_size"), tr("Text size"));
    for (const int percent : {90, 100, 110, 125, 150})
        size->addItem(wording::percent(percent), percent);
    form->setChoice(QStringLiteral("text_size"), Theme::instance().textPercent());
    QComboBox* languages = form->choice(languageField, tr("Language"));
    languages->addItem(tr("French"), QStringLiteral("fr"));
    languages->addItem(tr("English"), QStringLiteral("en"));
    form->setChoice(languageField, wording::language());
    card->body()->addWidget(form);
    connect(form, &FormBuilder::edited, this, [this, form](const QString& field) {
        form->setModified(false); // kept at once
        if (field == languageField) {
            const QString language = form->choiceValue(languageField).toString();
            form->setChoice(languageField, wording::language()); // until the window is made anew
            host().askLanguage(language);
            return;
        }
        const auto mode = Theme::Mode(form->choiceValue(QStringLiteral("theme")).toInt());
        const int percent = form->choiceValue(QStringLiteral("text_size")).toInt();
        host().settings().setTheme(mode);
        host().settings().setTextPercent(percent);
        Theme::instance().setMode(mode);
        Theme::instance().setTextPercent(percent);
    });
    connect(&Theme::instance(), &Theme::changed, form, [form] {
        form->setChoice(QStringLiteral("theme"), int(Theme::instance().mode()));
        form->setChoice(QStringLiteral("text_size"), Theme::instance().textPercent());
    });
    return card;
}

QWidget* SettingsPage::buildFile() {
    auto* card = new Card(tr("File and backups"));
    file_ = new TextLabel;
    copies_ = new TextLabel({}, TextSize::body, false, Tone::secondary);
    for (TextLabel* label : {file_, copies_}) {
        label->setWordWrap(true);
        card->body()->addWidget(label);
    }
    auto* row = new QHBoxLayout;
    auto* folder = makeButton(tr("Show the folder"), QStringLiteral("dossier"), QStringLiteral("showFolder"));
    row->addWidget(folder);
    row->addStretch(1);
    card->body()->addLayout(row);
    connect(folder, &QPushButton::clicked, this, [this] { openFolderOf(workspace().path()); });
    return card;
}

void SettingsPage::open(const Target& target) {
    Page::open(target);
    if (!target.detail.isEmpty())
        form_->editor(QStringLiteral("from"))->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::refresh() {
    if (!form_->isModified())
        fill();
    form_->setReadOnly(isReadOnly());
    const QFileInfo file(workspace().path());
    file_->setText(tr("%1, %2").arg(file.absoluteFilePath(), wording::fileSize(file.size())));
    const auto copies = backupsOf(workspace().path());
    copies_->setText(
        copies.empty() ? tr("No backup yet. One is made each day, beside the file.")
                       : tr("%n backup(s) beside the file; the last one on %1.", nullptr, int(copies.size()))
                             .arg(wording::shortDate(copies.front().made.date())));
}

void SettingsPage::fill() {
    const Programme& programme = host().figures().programme();
    form_->setText(QStringLiteral("title"), programme.title);
    form_->setText(QStringLiteral("subtitle"), programme.subtitle);
    form_->setText(QStringLiteral("holder"), programme.holder);
    form_->setText(QStringLiteral("period_label"), programme.periodLabel);
    form_->setDate(QStringLiteral("from"), programme.period.from);
    form_->setDate(QStringLiteral("to"), programme.period.to);
    form_->setMoney(QStringLiteral("eligible_cost"), programme.eligibleCost);
    form_->setMoney(QStringLiteral("grant"), programme.grant);
    form_->setText(QStringLiteral("fse_number"), programme.fseNumber);
    form_->setText(QStringLiteral("mention"), programme.publicity.mention);
    form_->setText(QStringLiteral("engagement"), programme.publicity.engagement);
    form_->clearProblems();
    save_->setEnabled(false);
    reset_->setEnabled(false);
}

void SettingsPage::save() {
    if (isReadOnly() || !form_->isReadable())
        return;
    Programme programme = host().figures().programme();
    programme.title = form_->text(QStringLiteral("title"));
    programme.subtitle = form_->text(QStringLiteral("subtitle"));
    programme.holder = form_->text(QStringLiteral("holder"));
    programme.periodLabel = form_->text(QStringLiteral("period_label"));
    programme.period = {form_->dateValue(QStringLiteral("from")), form_->dateValue(QStringLiteral("to"))};
    programme.eligibleCost = form_->moneyValue(QStringLiteral("eligible_cost"));
    programme.grant = form_->moneyValue(QStringLiteral("grant"));
    programme.fseNumber = form_->text(QStringLiteral("fse_number"));
    programme.publicity.mention = form_->text(QStringLiteral("mention"));
    programme.publicity.engagement = form_->text(QStringLiteral("engagement"));
    form_->setModified(false);
    if (!runner().run([&] { return updateProgramme(workspace(), programme); }, tr("Programme saved"), form_))
        form_->setModified(true);
}

} // namespace palas::ui
