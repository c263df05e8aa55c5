// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

namespace palas {
struct CheckResult;
}

namespace palas::ui {
class ChangePanel;
class TextLabel;

/// Historique: every change with who, when and what; undo from there; whether the chain holds.
class HistoryPage : public Page {
    Q_OBJECT
public:
    HistoryPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override; ///< "check" as detail looks the whole file over
    [[nodiscard]] RecordTable* mainTable() override { return table_; }

protected:
    void refresh() override;

private:
    void showEntry(qint64 sequence);
    void showIntegrity();
    void undoBackTo(qint64 sequence);
    void checkFile();
    void showCheck(const CheckResult& result, const QString& code, const QStringList& arguments);

    RecordTable* table_;
    ChangePanel* panel_;
    TextLabel* integrity_;
    bool checking_ = false;
};

} // namespace palas::ui
