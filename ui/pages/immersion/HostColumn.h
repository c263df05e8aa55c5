// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "ui/common/Card.h"
#include "ui/pages/immersion/IdeaCard.h"

#include <QStringList>

namespace palas::ui {

/// A host on the board: its group, the structures, the themes seen and the ideas; without a group, what can
/// be seen there and the button that forms one. Its parts are made when it is first looked at.
class HostColumn : public Card {
    Q_OBJECT
public:
    struct Content {
        OrganisationId host;
        ImmersionId group; ///< none yet
        QString name;
        QString proof; ///< « compte rendu manquant »
        bool late = false;
        ChartState proofState = ChartState::planned;
        QString groupLine; ///< « Groupe 1 · 8 personnes »
        QStringList structures;
        QStringList themes;
        std::vector<IdeaCard::Content> ideas;
        bool canEdit = true;
    };
    explicit HostColumn(const Content& content, QWidget* parent = nullptr);

    [[nodiscard]] const Content& content() const { return content_; }
    [[nodiscard]] const std::vector<IdeaCard*>& cards() const { return cards_; }
    void fill(); ///< makes its parts, once
    /// Whether one of its parts, made or not, has this object name.
    [[nodiscard]] bool holds(const QString& name) const;
    void focusFirst();

signals:
    void formAsked();  ///< a group
    void groupAsked(); ///< to look at it
    void ideaAsked();  ///< a new one
    void ideaOpened(palas::IdeaId idea);
    void forwardAsked(palas::IdeaId idea);
    void backAsked(palas::IdeaId idea);
    void removeAsked(palas::IdeaId idea);
    void moveAsked(palas::IdeaId idea, int step); ///< into the group so many columns to the right
    void ideaDropped(palas::IdeaId idea);         ///< from another column

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString openName() const;
    [[nodiscard]] QString actionName() const;
    void addHead();
    void addGroup();
    void addThemes();
    void addIdeas();

    Content content_;
    QWidget* head_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* action_ = nullptr;
    std::vector<IdeaCard*> cards_;
};

} // namespace palas::ui
