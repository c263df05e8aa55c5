// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/SessionRecord.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace palas::ui {
class TextLabel;

/// Above the grid: the module whole, the session, its days, place and trainer, and what can be done.
class SessionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SessionHeader(QWidget* parent = nullptr);
    void setRecord(const SessionRecord& record, bool readOnly);
    void setPanelShown(bool shown);

signals:
    void backAsked();
    void editAsked();
    void peopleAsked();
    void convocationsAsked();
    void evaluationsAsked();
    void certificatesAsked();
    void printAsked();
    void attachAsked();
    void proveAsked();
    void panelAsked(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTitle();

    QBoxLayout* titleRow_;
    TextLabel* title_;
    TextLabel* session_;
    TextLabel* facts_;
    QPushButton* edit_;
    QPushButton* people_;
    QPushButton* convocations_;
    QPushButton* evaluations_;
    QPushButton* certificates_;
    QPushButton* panel_;
    QPushButton* print_;
    QPushButton* attach_;
    QString attachWords_;
    QPushButton* prove_;
};

} // namespace palas::ui
