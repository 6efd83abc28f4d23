#pragma once

#include "model/document/text.h"
#include "model/figures/figure.h"
#include "ui/inspector/setting_scale.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QCheckBox;
class QSpinBox;

namespace headroom::ui {

class CurveSlider;
class NoteLabel;

/// One setting of a function: its name, its value to type, a slider with the curve of what it does,
/// and a sentence about the position. It only tells what the user does; what holds is set from
/// outside.
class SettingEditor : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString unit;    ///< behind the value: "MB"
        QString noLimit; ///< for settings that may be absent: what their absence means
        QString definition;
    };

    SettingEditor(Words words, SettingScale scale, QWidget* parent = nullptr);

    /// Shows a value; nothing: the setting is absent.
    void setValue(std::optional<double> value);
    void setBaseline(std::optional<double> value);
    /// Words about the position, where no curve brings its own.
    void setSentence(const QString& sentence);
    void setCurve(std::shared_ptr<const figures::Figure> curve);

    CurveSlider& slider() { return *slider_; }
    QSpinBox& spinBox() { return *spin_; }

signals:
    void edited(std::optional<double> value);
    void gestureBegan();
    void gestureEnded();

private:
    void tell(int value);
    void keyGesture();

    Words words_;
    QSpinBox* spin_;
    QCheckBox* limited_ = nullptr;
    CurveSlider* slider_;
    NoteLabel* sentence_;
    QTimer keyPause_; ///< keys that follow each other quickly are one gesture
    bool setting_ = false;
    bool inGesture_ = false;
};

} // namespace headroom::ui
