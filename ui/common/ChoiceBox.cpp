// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/ChoiceBox.h"

#include "domain/Text.h"

#include <QElapsedTimer>
#include <QListView>

namespace palas::ui {
namespace {

constexpr int best = 4;
constexpr qint64 pause = 1000; ///< ms without a letter: the next one begins another name

/// How well what was typed names an item: its beginning, its last word (the commune), any word, any part,
/// not.
int likeness(const QString& item, const QString& typed) {
    const QString words = u' ' + folded(item);
    const qsizetype last = words.lastIndexOf(u' ');
    if (words.startsWith(u' ' + typed))
        return best;
    if (QStringView(words).mid(last + 1).startsWith(typed))
        return 3;
    if (words.contains(QString(u' ' + typed)))
        return 2;
    return matches(item, typed) ? 1 : 0;
}

class WordSearchList : public QListView {
public:
    void forgetTyped() { typing_.invalidate(); }

    void keyboardSearch(const QString& letters) override {
        const bool goesOn = typing_.isValid() && typing_.elapsed() < pause;
        typing_.start();
        typed_ = goesOn ? QString(typed_ + letters) : letters;
        const QString wanted = folded(typed_);
        if (wanted.isEmpty())
            return;
        // The same letter again goes on to the next name; more letters may keep the one that was found.
        const int rows = model()->rowCount();
        const int first = currentIndex().row() + (goesOn ? 0 : 1);
        int closest = 0;
        int chosen = -1;
        for (int step = 0; step < rows && closest < best; ++step) {
            const int row = (std::max(first, 0) + step) % rows;
            const int like = likeness(model()->index(row, modelColumn()).data().toString(), wanted);
            if (like > closest) {
                closest = like;
                chosen = row;
            }
        }
        if (chosen >= 0)
            setCurrentIndex(model()->index(chosen, modelColumn()));
    }

private:
    QElapsedTimer typing_;
    QString typed_;
};

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent) {
    setView(new WordSearchList);
}

void ChoiceBox::focusInEvent(QFocusEvent* event) {
    static_cast<WordSearchList*>(view())->forgetTyped();
    QComboBox::focusInEvent(event);
}

} // namespace palas::ui
