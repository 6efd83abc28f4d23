#pragma once

#include <QTableView>

namespace headroom::ui {

/// A quiet table: lines between rows, no grid, sortable by its header, whole rows selected,
/// Ctrl+C copies what is selected with its headers. Tab leaves it.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    /// The selected rows, all where none is, as tab-separated text.
    QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace headroom::ui
