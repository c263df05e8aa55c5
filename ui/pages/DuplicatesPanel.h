// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/PersonMerge.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QPushButton;

namespace palas {
class Figures;
}

namespace palas::ui {
class Page;
class RecordTable;
class SidePanel;

/// People who may be one: the pairs, the two side by side, « Fusionner ».
class DuplicatesPanel : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesPanel(Page& page, QWidget* parent = nullptr);
    void refresh();
    void focusStart();
    [[nodiscard]] const std::vector<DuplicatePair>& pairs() const { return pairs_; }
    [[nodiscard]] RecordTable& list() const { return *list_; }

signals:
    void closed();

private:
    void buildSide();
    void showPair();
    void addLine(const QString& title, const QString& first, const QString& second);
    void merge();
    [[nodiscard]] const DuplicatePair* current() const;

    Page& page_;
    RecordTable* list_;
    SidePanel* side_;
    QWidget* content_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QButtonGroup* kept_ = nullptr; ///< of the pair shown: 0 the first, 1 the second
    QPushButton* merge_;
    std::vector<DuplicatePair> pairs_;
};

} // namespace palas::ui
