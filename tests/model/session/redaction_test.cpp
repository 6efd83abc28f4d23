#include "model/session/redaction.h"
#include "model/session/session_database.h"
#include "tests/model/session/sample_session.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

using namespace headroom::session;
using namespace headroom::tests;

namespace {

/// Made-up names replaced by one word, so that texts can be compared.
std::string plain(std::string text) {
    for (auto at = text.find("redacted-"); at != std::string::npos;
         at = text.find("redacted-", at + 4))
        text.replace(at, std::string("redacted-01234567").size(), "NAME");
    return text;
}

} // namespace

class RedactionTest : public QObject {
    Q_OBJECT

private slots:
    void identifiers_data();
    void identifiers();
    void theSameNameIsMadeUpOnce();
    void numbersInJsonStayNumbers();
    void environmentValues_data();
    void environmentValues();
    void sessionsAreRedactedUnlessAskedFor();
};

void RedactionTest::identifiers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char* text, const char* redacted) {
        QTest::newRow(text) << text << redacted;
    };
    const auto same = [&](const char* text) { row(text, text); };
    row("arn:aws:lambda:us-east-1:123456789012:function:checkout",
        "arn:aws:lambda:us-east-1:000000000000:function:NAME");
    row("arn:aws:dynamodb:us-east-1:123456789012:table/Booking/index/x",
        "arn:aws:dynamodb:us-east-1:000000000000:table/NAME");
    row("arn:aws:sns:us-east-1:123456789012:topic", "arn:aws:sns:us-east-1:000000000000:NAME");
    row("arn:aws:iam::123456789012:role/service/Role", "arn:aws:iam::000000000000:role/NAME");
    row("arn:aws:s3:::my-bucket/key*", "arn:aws:s3:::NAME");
    row("arn:aws:lambda:us-east-1:123456789012:function:${Name}",
        "arn:aws:lambda:us-east-1:000000000000:function:${Name}");
    row("arn:aws:logs:us-east-1:123456789012:log-group:*",
        "arn:aws:logs:us-east-1:000000000000:log-group:*");
    row("123456789012", "000000000000");
    row("bucket-123456789012-logs", "bucket-000000000000-logs");
    row("123456789012.dkr.ecr.us-east-1.amazonaws.com/x",
        "000000000000.dkr.ecr.us-east-1.amazonaws.com/x");
    row("a, 123456789012, b", "a, 000000000000, b");
    same("arn:aws:states:::lambda:invoke.waitForTaskToken");
    same("arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole");
    same("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:x");
    same("1234567890123");
    same("12345678901");
    same("0.123456789012");
    same("123456789012.5");
    same("id123456789012");
    same("barn:aws:sns:us-east-1:x");
    same("arn:");
}

void RedactionTest::identifiers() {
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    Redactor redactor;
    const std::string once = redactor.file("notes.txt", text.toStdString());
    QCOMPARE(plain(once), redacted.toStdString());
    QCOMPARE(redactor.file("notes.txt", once), once); // what is redacted stays
    QCOMPARE(plain(redactor.json("{\"a\":\"" + text.toStdString() + "\"}")),
             "{\"a\":\"" + redacted.toStdString() + "\"}");
}

void RedactionTest::theSameNameIsMadeUpOnce() {
    Redactor redactor;
    const std::string text = redactor.json(
        R"(["arn:aws:sns:us-east-1:123456789012:a","arn:aws:sqs:us-east-1:123456789012:a","arn:aws:sns:us-east-1:123456789012:b"])");
    const auto names = nlohmann::json::parse(text);
    const auto last = [&](std::size_t i) {
        const auto name = names[i].get<std::string>();
        return name.substr(name.rfind(':'));
    };
    QCOMPARE(last(0), last(1));
    QVERIFY(last(0) != last(2));
}

void RedactionTest::numbersInJsonStayNumbers() {
    Redactor redactor;
    const std::string text = R"({"123456789012":123456789012,"a\"123456789012":"\"123456789012"})";
    QCOMPARE(redactor.json(text),
             std::string(R"({"000000000000":123456789012,"a\"000000000000":"\"000000000000"})"));
    QCOMPARE(redactor.json("\"123456789012"), std::string("\"000000000000")); // cut off
    QCOMPARE(redactor.json("\"\\"), std::string("\"\\"));
}

void RedactionTest::environmentValues_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("redacted");
    const auto row = [](const char* title, const char* name, const char* text,
                        const char* redacted) { QTest::newRow(title) << name << text << redacted; };
    row("YAML", "t.yaml", R"(Resources:
  F: # kept
    Properties:
      Environment:
        Variables:
          PLAIN: secret value # kept
          QUOTED: "a \"quoted\" secret"
          SINGLE: 'it''s secret'
          NUMBER: 42
          TABLE: !Ref Booking
          URL: !Sub "https://${Host}/secret"
          TAGGED: !!str secret
          BLOCK: |
            secret
            more secret

          FOLDED: secret
            goes on
          EMPTY:
        Other: kept
      MemorySize: 512
)",
        R"(Resources:
  F: # kept
    Properties:
      Environment:
        Variables:
          PLAIN: "REDACTED" # kept
          QUOTED: "REDACTED"
          SINGLE: "REDACTED"
          NUMBER: "REDACTED"
          TABLE: !Ref Booking
          URL: !Sub "REDACTED"
          TAGGED: !!str "REDACTED"
          BLOCK: "REDACTED"
          FOLDED: "REDACTED"
          EMPTY:
        Other: kept
      MemorySize: 512
)");
    row("flow style", "t.yaml",
        "F: {Environment: {Variables: {A: secret, B: [1, \"two\"]}}, M: 512}\n",
        "F: {Environment: {Variables: {A: \"REDACTED\", B: [\"REDACTED\", \"REDACTED\"]}}, M: "
        "512}\n");
    row("JSON", "t.json",
        R"({"F": {"Environment": {"Variables": {"A": "s\"ecret", "B": 7, "C": {"Fn::Sub": "secret"}, "D": {"Ref": "T"}}}, "M": 512}})",
        R"({"F": {"Environment": {"Variables": {"A": "REDACTED", "B": "REDACTED", "C": {"Fn::Sub": "REDACTED"}, "D": {"Ref": "T"}}}, "M": 512}})");
    row("names and values", "t.json", R"({"Environment": [{"Name": "A", "Value": "secret"}]})",
        R"({"Environment": [{"Name": "A", "Value": "REDACTED"}]})");
    row("a hidden parameter", "t.yaml",
        "Parameters:\n  P: {Type: String, NoEcho: true, Default: secret}\n  Q: {Type: String, "
        "Default: kept}\n",
        "Parameters:\n  P: {Type: String, NoEcho: true, Default: \"REDACTED\"}\n  Q: {Type: "
        "String, Default: kept}\n");
    row("the last line", "t.yaml", "Environment:\n  Variables:\n    A: secret",
        "Environment:\n  Variables:\n    A: \"REDACTED\"");
    row("no template", "t.yaml", "a: [", "a: [");
}

void RedactionTest::environmentValues() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, redacted);
    const std::string once = withoutEnvironmentValues(name.toStdString(), text.toStdString());
    QCOMPARE(QString::fromStdString(once), redacted);
    QCOMPARE(withoutEnvironmentValues(name.toStdString(), once), once);
}

void RedactionTest::sessionsAreRedactedUnlessAskedFor() {
    SessionContent content = sampleSession();
    const std::string arn = "arn:aws:lambda:us-east-1:123456789012:function:checkout";
    content.files = {
        {"template.yaml", "Environment:\n  Variables:\n    KEY: hunter2\nArn: " + arn + "\n", ""}};
    content.document = R"({"functions":{"A":{"arn":")" + arn + R"("}}})";
    content.results[0].data = R"({"arn":")" + arn + R"("})";
    const Folder folder;
    {
        auto database = SessionDatabase::create(folder / "a.headroom");
        const auto id = database->add(content);
        QVERIFY(database->update(
            *id, {.scenarios = R"({"current":{"name":")" + arn + R"(","changes":{}}})"}));
        const auto loaded = database->load(*id);
        // The files and the document still name the same function.
        const auto name = loaded->document.substr(loaded->document.find("function:"), 26);
        QVERIFY(loaded->files[0].content.find(name) != std::string::npos);
    }
    const std::string stored = Folder::bytesOf(folder / "a.headroom");
    for (const char* const secret : {"hunter2", "123456789012", "checkout"})
        QVERIFY2(stored.find(secret) == std::string::npos, secret);

    content.redacted = false;
    auto open = SessionDatabase::inMemory();
    const auto id = open->add(content);
    QCOMPARE(textOf(*open->load(*id)), textOf(content));
}

QTEST_APPLESS_MAIN(RedactionTest)
#include "redaction_test.moc"
