#include "ui/pages/risks/risk_matrix.h"

#include <QTest>

using namespace headroom;

namespace {

figures::RiskRow risk(const char* name, bool selected, std::optional<double> likelihoodAdded) {
    return {.id = name,
            .name = document::Text::verbatim(name),
            .level = "MEDIUM",
            .selected = selected,
            .likelihoodAdded = likelihoodAdded};
}

} // namespace

class RiskMatrixTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhichChangesMakeAMissLikelier() {
        ui::RiskMatrix matrix;
        matrix.setRisks({risk("Express", true, 0.2), risk("Index", true, 0.0),
                         risk("Filter", true, -0.1), risk("Cache", false, 0.5),
                         risk("Alarm", true, std::nullopt)});
        QCOMPARE(matrix.accessibleDescription(),
                 QString("Express: medium, makes a miss likelier; Index: medium; "
                         "Filter: medium; Alarm: medium"));
    }

    void saysWhenNothingIsChosen() {
        ui::RiskMatrix matrix;
        matrix.setRisks({risk("Cache", false, 0.5)});
        QCOMPARE(matrix.accessibleDescription(),
                 QString("No change with a stated risk is in the scenario."));
    }
};

QTEST_MAIN(RiskMatrixTest)
#include "risk_matrix_test.moc"
