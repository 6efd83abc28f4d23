#include "ui/inspector/setting_editor.h"

#include "ui/inspector/curve_slider.h"
#include "ui/text/text.h"
#include "ui/widgets/note_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <cmath>

namespace headroom::ui {

namespace {

constexpr int keyPauseMs = 800;

} // namespace

SettingEditor::SettingEditor(Words words, SettingScale scale, QWidget* parent)
    : QWidget(parent)
    , words_(std::move(words))
    , spin_(new QSpinBox)
    , slider_(new CurveSlider(scale))
    , sentence_(new NoteLabel(FontRole::note, Ink::muted)) {
    spin_->setRange(static_cast<int>(scale.minimum), static_cast<int>(scale.maximum));
    spin_->setSuffix(words_.unit.isEmpty() ? QString() : QChar(0x00A0) + words_.unit);
    spin_->setAlignment(Qt::AlignRight);
    spin_->setFrame(false);
    spin_->setFont(ui::font(FontRole::strong));
    spin_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    spin_->setFixedWidth(88);
    spin_->setGroupSeparatorShown(true);
    spin_->setKeyboardTracking(false);
    spin_->setAccessibleName(words_.title);
    slider_->setAccessibleName(words_.title);
    setToolTip(words_.definition);
    sentence_->setWordWrap(true);

    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    if (!words_.noLimit.isEmpty()) {
        limited_ = new QCheckBox;
        limited_->setAccessibleName(tr("%1: limited").arg(words_.title));
        heading->addWidget(limited_);
    }
    auto* title = new NoteLabel(words_.title, FontRole::body, Ink::text);
    title->setWordWrap(true);
    heading->addWidget(title, 1);
    heading->addWidget(spin_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(heading);
    column->addWidget(slider_);
    column->addWidget(sentence_);

    keyPause_.setSingleShot(true);
    keyPause_.setInterval(keyPauseMs);
    connect(&keyPause_, &QTimer::timeout, this, [this] {
        if (inGesture_)
            emit gestureEnded();
        inGesture_ = false;
    });
    connect(slider_, &QSlider::sliderPressed, this, [this] {
        keyPause_.stop();
        inGesture_ = true;
        emit gestureBegan();
    });
    connect(slider_, &QSlider::sliderReleased, this, [this] {
        inGesture_ = false;
        emit gestureEnded();
    });
    connect(slider_, &QSlider::valueChanged, this, &SettingEditor::tell);
    connect(spin_, &QSpinBox::valueChanged, this, &SettingEditor::tell);
    if (limited_)
        connect(limited_, &QCheckBox::toggled, this, [this](bool on) {
            slider_->setVisible(on);
            spin_->setEnabled(on);
            if (!setting_)
                emit edited(on ? std::optional<double>(spin_->value()) : std::nullopt);
        });
}

void SettingEditor::tell(int value) {
    if (setting_)
        return;
    keyGesture();
    setting_ = true;
    spin_->setValue(value);
    slider_->setValue(value);
    setting_ = false;
    emit edited(value);
}

void SettingEditor::keyGesture() {
    if (slider_->isSliderDown())
        return;
    if (!inGesture_) {
        inGesture_ = true;
        emit gestureBegan();
    }
    keyPause_.start();
}

void SettingEditor::setValue(std::optional<double> value) {
    setting_ = true;
    if (limited_) {
        limited_->setChecked(value.has_value());
        slider_->setVisible(value.has_value());
        spin_->setEnabled(value.has_value());
        if (!value)
            sentence_->setText(words_.noLimit);
        sentence_->setVisible(!value);
    }
    // What is being dragged is the user's: an answer that comes late must not move it back.
    if (value && !slider_->isSliderDown()) {
        spin_->setValue(static_cast<int>(std::lround(*value)));
        slider_->setValue(static_cast<int>(std::lround(*value)));
    }
    setting_ = false;
}

void SettingEditor::setBaseline(std::optional<double> value) {
    slider_->setBaseline(value);
}

void SettingEditor::setCurve(std::shared_ptr<const figures::Figure> curve) {
    if (limited_ && !limited_->isChecked())
        return;
    setSentence(curve ? toString(curve->finding) : QString());
    slider_->setCurve(std::move(curve));
}

void SettingEditor::setSentence(const QString& sentence) {
    if (sentence != sentence_->text())
        sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty());
    slider_->setAccessibleDescription(sentence);
}

} // namespace headroom::ui
