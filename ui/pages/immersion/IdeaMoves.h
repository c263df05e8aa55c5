// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"

#include <QObject>

namespace palas::ui {
class Page;

/// What becomes of an idea on the board: a step forward or back, another group, gone. Each is one change.
class IdeaMoves : public QObject {
    Q_OBJECT
public:
    explicit IdeaMoves(Page& page);

    void forward(IdeaId idea);
    void back(IdeaId idea);
    /// To where the state is, asking what each step needs; stops where nothing was answered.
    void bring(IdeaId idea, IdeaState state);
    void moveTo(IdeaId idea, ImmersionId group);
    bool remove(IdeaId idea);
    [[nodiscard]] const Idea* find(IdeaId idea) const;

signals:
    void opened(palas::IdeaId idea);   ///< nothing can be chosen for it: its form can
    void labAsked(palas::IdeaId idea); ///< its lab, or a new one

private:
    bool keep(const Idea& idea);
    bool takeUp(const Idea& idea);
    [[nodiscard]] bool step(IdeaId idea);

    Page& page_;
};

} // namespace palas::ui
