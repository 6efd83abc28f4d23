#include "model/document/diagnostic.h"

#include <QTest>

using namespace headroom::document;

class DiagnosticTest : public QObject {
    Q_OBJECT

private slots:
    void formatsLikeACompiler() {
        const Diagnostic diagnostic{.severity = Severity::error,
                                    .code = "test.code",
                                    .message = Text(translatable("Test", "memory is not a number")),
                                    .location = {"template.yaml", 7, 3},
                                    .pointer = "/functions/A/memoryMb"};
        QCOMPARE(format(diagnostic),
                 std::string("template.yaml:7:3: error: memory is not a number [test.code] "
                             "(/functions/A/memoryMb)"));
    }

    void unknownPlacesAreLeftOut() {
        const Diagnostic diagnostic{.severity = Severity::warning,
                                    .code = "test.code",
                                    .message = Text(translatable("Test", "unused")),
                                    .location = {},
                                    .pointer = {}};
        QCOMPARE(format(diagnostic), std::string("warning: unused [test.code]"));
        QVERIFY(!hasErrors({diagnostic}));
    }
};

QTEST_APPLESS_MAIN(DiagnosticTest)
#include "diagnostic_test.moc"
