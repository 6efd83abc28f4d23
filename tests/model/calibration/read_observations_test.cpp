#include "model/calibration/read_observations.h"
#include "model/calibration/text_input.h"
#include "tests/support/conformance.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <cmath>
#include <string>

using namespace headroom::calibration;
using namespace headroom::tests;

namespace {

EntityNames names() {
    EntityNames names;
    names.addFunction("BookingFunction", "booking-processor");
    names.addFunction("OtherFunction", "other");
    names.addTable("BookingTable", "Bookings");
    names.addWorkflow("BookingWorkflow", "BookingFlow", {"Validate", "Store", "Report"});
    return names;
}

std::string fixture(const std::string& name) {
    return readFile(sourceFolder() / "tests/model/calibration/fixtures/observations" / name);
}

struct Read {
    Observations observations{names()};
    FileReport report;

    const FunctionObservations& booking() const {
        return observations.functions().at("BookingFunction");
    }
};

Read readText(const std::string& text, const std::string& path = "booking-processor.log") {
    Read read;
    const auto source = bytesInMemory(text);
    read.report = readSource(*source, path, read.observations);
    return read;
}

Read readFixture(const std::string& name) {
    return readText(fixture(name), "logs/booking-processor/" + name);
}

bool isAbout(double value, double expected) {
    return std::abs(value - expected) <= 0.011 * expected;
}

std::string packed(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    std::string result(text.size() + 1000, '\0');
    std::string copy = text;
    stream.next_in = reinterpret_cast<Bytef*>(copy.data());
    stream.avail_in = static_cast<uInt>(copy.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

} // namespace

class ReadObservationsTest : public QObject {
    Q_OBJECT

private slots:
    void readsReportLines() {
        const auto read = readFixture("report.log");
        const auto& booking = read.booking();
        QCOMPARE(booking.invocations, std::uint64_t{4});
        QCOMPARE(booking.cold, std::uint64_t{2});
        QCOMPARE(booking.failed, std::uint64_t{1});
        QCOMPARE(booking.timedOut, std::uint64_t{1});
        QCOMPARE(booking.memoryUsedMb, 187.0);
        QVERIFY(isAbout(booking.init.mean(), 231.87));
        QVERIFY(isAbout(booking.restore.mean(), 512.6));
        QVERIFY(isAbout(booking.byMemory.at(512).warm.mean(), 41.02));
        QVERIFY(isAbout(booking.byMemory.at(512).cold.mean(), 128.41));
        QVERIFY(isAbout(booking.byMemory.at(1024).cold.mean(), 45));
        QCOMPARE(booking.minutes.size(), std::size_t{1});
        // A line that ends early and one whose only duration is the billed one.
        QCOMPARE(read.report.skipped, std::uint64_t{2});
        QCOMPARE(read.report.damages.front().line, std::uint64_t{8});
    }

    void readsPlatformReports_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("skipped");
        QTest::newRow("a record a line, one damaged") << "platform.jsonl" << 1;
        QTest::newRow("a list") << "platform_list.json" << 0;
    }

    void readsPlatformReports() {
        QFETCH(QString, file);
        QFETCH(int, skipped);
        const auto read = readFixture(file.toStdString());
        QCOMPARE(read.booking().invocations, std::uint64_t{3});
        QCOMPARE(read.booking().timedOut, std::uint64_t{1});
        QVERIFY(isAbout(read.booking().init.mean(), 145.31));
        QVERIFY(isAbout(read.booking().byMemory.at(512).warm.mean(), 20.5));
        QCOMPARE(read.report.skipped, static_cast<std::uint64_t>(skipped));
    }

    void readsLogEvents_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("filter-log-events") << "filtered.json";
        QTest::newRow("exported as CSV") << "exported.csv";
        QTest::newRow("Logs Insights") << "insights.csv";
    }

    void readsLogEvents() {
        QFETCH(QString, file);
        const auto read = readFixture(file.toStdString());
        const auto& booking = read.booking();
        QCOMPARE(booking.invocations, std::uint64_t{2});
        QCOMPARE(booking.cold, std::uint64_t{1});
        QVERIFY(isAbout(booking.byMemory.at(512).warm.mean(), 28.45));
        QVERIFY(booking.memoryUsedMb >= 94 && booking.memoryUsedMb <= 95);
        const auto window = read.observations.window();
        QVERIFY(window);
        QCOMPARE(hourOfDay(window->from), 10);
        QCOMPARE(dayOfWeek(window->from), 0);
    }

    void namesWhatBelongsToNothing() {
        const auto read = readFixture("firehose.json");
        QCOMPARE(read.booking().invocations, std::uint64_t{1});
        QVERIFY(read.observations.unmapped().contains("/aws/lambda/somebody-elses"));
        const auto nameless = readText(fixture("report.log"), "march.log");
        QVERIFY(nameless.observations.functions().empty());
        QVERIFY(nameless.observations.unmapped().contains("march.log"));
    }

    void readsSegments_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("skipped");
        QTest::newRow("batch-get-traces") << "traces.json" << 0;
        QTest::newRow("a segment a line, one damaged") << "segments.jsonl" << 1;
    }

    void readsSegments() {
        QFETCH(QString, file);
        QFETCH(int, skipped);
        const auto read = readFixture(file.toStdString());
        const auto& booking = read.booking();
        QVERIFY(isAbout(booking.traced.init.mean(), 162));
        QVERIFY(isAbout(booking.traced.cold.mean(), 214));
        // Two calls that overlap count once where they do.
        QVERIFY(isAbout(booking.downstream.mean(), 24));
        QVERIFY(isAbout(
            read.observations.tables().at("BookingTable").operations.at("putItem").mean(), 8));
        QCOMPARE(booking.invocations, std::uint64_t{0});
        QCOMPARE(read.report.skipped, static_cast<std::uint64_t>(skipped));
    }

    void followsExecutions_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("history") << "history.json";
        QTest::newRow("Express log") << "express.jsonl";
    }

    void followsExecutions() {
        QFETCH(QString, file);
        const auto read = readFixture(file.toStdString());
        const auto& workflow = read.observations.workflows().at("BookingWorkflow");
        QCOMPARE(workflow.started, std::uint64_t{1});
        QVERIFY(isAbout(workflow.execution.mean(), 1500));
        QVERIFY(isAbout(workflow.transition.mean(), 108));
        const auto& store = workflow.states.at("Store");
        QCOMPARE(store.attempts, std::uint64_t{2});
        QCOMPARE(store.failures, std::uint64_t{1});
        QVERIFY(isAbout(store.service.mean(), 12));
        QVERIFY(isAbout(store.duration.mean(), 1119));
        QVERIFY(workflow.states.at("Validate").service.empty());
        QCOMPARE(workflow.states.at("Validate").next.at("Store"), std::uint64_t{1});
    }

    void readsMetricsAndCosts() {
        const auto metrics = readFixture("metrics.json");
        QCOMPARE(metrics.booking().metrics.at("Invocations Sum").sum, 800.0);
        QCOMPARE(metrics.booking().metrics.at("Duration p99").largest, 913.4);
        const auto costs = readFixture("costs.json");
        QCOMPARE(costs.observations.costs().at("AWS Lambda").usd, 812.4471093);
        QCOMPARE(costs.observations.costs().at("AWS Lambda").to, std::string("2026-03-01"));
    }

    void readsPowerTuning_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("output") << "tuning.json";
        QTest::newRow("address") << "tuning_address.txt";
    }

    void readsPowerTuning() {
        QFETCH(QString, file);
        const auto read = readFixture(file.toStdString());
        const auto& points = read.booking().tuning;
        QCOMPARE(points.size(), std::size_t{3});
        QCOMPARE(points[1].memoryMb, 512.0);
        QVERIFY(isAbout(points[1].durationMs, 55.6));
        QVERIFY(isAbout(points[1].priceUsd, 4.704e-7));
    }

    void readsInvocationTraces() {
        const auto invocations = readFixture("azure2021.csv");
        QCOMPARE(invocations.booking().invocations, std::uint64_t{2});
        QVERIFY(isAbout(invocations.booking().byMemory.at(0).warm.mean(), 392));
        QCOMPARE(invocations.report.skipped, std::uint64_t{1});
        const auto counts = readFixture("azure2019.csv");
        QCOMPARE(counts.booking().invocations, std::uint64_t{6});
        QCOMPARE(counts.booking().minutes.at(1).count(), std::uint64_t{4});
    }

    void unpacksGzipAndNoticesItsDamage() {
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const std::string& content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content.data(), static_cast<qint64>(content.size()));
        };
        std::string text;
        for (int i = 0; i < 2000; ++i)
            text += "REPORT RequestId: " + std::to_string(i * 7919) +
                    "\tDuration: " + std::to_string(10 + i % 13) +
                    ".5 ms\tMemory Size: 512 MB\tMax Memory Used: 90 MB\n";
        const auto gzip = packed(text);
        QVERIFY(QDir(folder.path()).mkpath("booking-processor"));
        write("booking-processor/whole.gz", gzip);
        write("booking-processor/torn.gz", gzip.substr(0, gzip.size() / 2));
        write("booking-processor/.hidden", text);
        const std::vector<std::filesystem::path> paths{folder.path().toStdString()};
        Observations observations(names());
        double last = 0;
        ReadingOptions options;
        options.progress = [&](double share) { last = share; };
        const auto reading = readObservations(paths, observations, options);
        QCOMPARE(reading.files.size(), std::size_t{2});
        // torn.gz comes first: its last line and its end.
        QVERIFY(reading.files.front().skipped >= 1);
        QCOMPARE(reading.files.back().skipped, std::uint64_t{0});
        const auto& booking = observations.functions().at("BookingFunction");
        QVERIFY(booking.invocations > 2500 && booking.invocations < 4000);
        QVERIFY(last > 0.9);
        std::stop_source stop;
        stop.request_stop();
        Observations none(names());
        QVERIFY(readObservations(paths, none, {.stop = stop.get_token()}).cancelled);
        QVERIFY(none.functions().empty());
    }

    void survivesLinesOfAnyLength() {
        const std::string report = "REPORT RequestId: a\tDuration: 5 ms\tMemory Size: 512 MB\n";
        const auto read =
            readText(std::string(3 * TextInput::longestLine, 'x') + "\n" + report +
                     std::string(5 * TextInput::longestLine / 2, 'y') + report + report);
        // The second one is the end of a line whose beginning alone is looked at.
        QCOMPARE(read.booking().invocations, std::uint64_t{2});
    }

    void keepsToTheTimesThatCount() {
        Read read;
        read.observations = Observations(names(), {.from = *readTimestamp("2026-03-02T10:15:05Z")});
        const auto text = fixture("report.log");
        const auto source = bytesInMemory(text);
        readSource(*source, "booking-processor.log", read.observations);
        QCOMPARE(read.booking().invocations, std::uint64_t{3});
    }

    void mapsNames_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "booking-processor";
        QTest::newRow("log group") << "/aws/lambda/booking-processor";
        QTest::newRow("log group's ARN")
            << "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/booking-processor:*";
        QTest::newRow("ARN with qualifier")
            << "arn:aws:lambda:eu-west-1:111122223333:function:booking-processor:live";
        QTest::newRow("logical id") << "BookingFunction";
        QTest::newRow("made by CloudFormation") << "shop-prod-BookingFunction-1A2B3C4D5E6F";
    }

    void mapsNames() {
        QFETCH(QString, name);
        QCOMPARE(names().function(name.toStdString()),
                 std::optional(std::string("BookingFunction")));
        QVERIFY(!names().function("my-booking-processor"));
        QVERIFY(!names().function(""));
    }
};

QTEST_APPLESS_MAIN(ReadObservationsTest)
#include "read_observations_test.moc"
