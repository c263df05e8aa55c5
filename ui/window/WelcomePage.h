// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace palas::ui {
class Card;
class MessageBar;
class Settings;

/// What the window shows while no programme is open: create, open, explore.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] MessageBar& messages() { return *messages_; }
    void showRecent();       ///< reads the recent files again
    void setBusy(bool busy); ///< the demonstration is being written

signals:
    void createAsked();
    void openAsked();
    void demoAsked();
    void restoreAsked();
    void fileAsked(const QString& path);
    void themeAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* leftColumn();
    [[nodiscard]] QWidget* rightColumn();
    [[nodiscard]] Card* createCard();
    [[nodiscard]] Card* openCard();
    [[nodiscard]] Card* demoCard();
    [[nodiscard]] QWidget* footRow();

    Settings& settings_;
    MessageBar* messages_;
    QWidget* left_ = nullptr; ///< what the programme is
    QPushButton* create_ = nullptr;
    QPushButton* demo_ = nullptr;
    QPushButton* theme_ = nullptr;
    QWidget* recent_ = nullptr;
    QVBoxLayout* recentRows_ = nullptr;
};

} // namespace palas::ui
