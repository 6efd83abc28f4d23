#include "model/events/ip_address.h"

#include <QTest>

#include <string>

using namespace headroom::events;

class IpAddressTest : public QObject {
    Q_OBJECT

private slots:
    void spellings_data() {
        QTest::addColumn<std::string>("one");
        QTest::addColumn<std::string>("other");
        const auto row = [](const char* one, const char* other) {
            QTest::newRow(one) << std::string(one) << std::string(other);
        };
        row("10.0.0.1", "010.000.0.01");
        row("::1", "0:0:0:0:0:0:0:1");
        row("::", "0:0::0");
        row("2001:DB8::5", "2001:0db8:0000::0005");
        row("1::", "1:0:0:0:0:0:0:0");
        row("1::8", "1:0:0:0:0:0:0:8");
        row("::2:3", "0:0:0:0:0:0:2:3");
        row("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0");
        row("::ffff:a00:1", "10.0.0.1");
    }
    void spellings() {
        QFETCH(std::string, one);
        QFETCH(std::string, other);
        QVERIFY(parseIpAddress(one).has_value());
        QVERIFY(parseIpAddress(one) == parseIpAddress(other));
    }

    void noAddress_data() {
        QTest::addColumn<std::string>("text");
        for (const char* text : {"",
                                 "10",
                                 "10.0.0",
                                 "10.0.0.256",
                                 "10.0.0.1.1",
                                 "10.0.0.",
                                 ".0.0.1",
                                 "10.0.0.1 ",
                                 "a.0.0.1",
                                 "00000010.0.0.0001",
                                 ":",
                                 ":::",
                                 "1:2",
                                 "1:2:3:4:5:6:7:8:9",
                                 ":1::2",
                                 "1::2::3",
                                 "1:2:3:4:5:6:7:8::",
                                 "12345::",
                                 "1:2:3:4:5:6:7:",
                                 "fe80::1%eth0",
                                 "::ffff:10.0.0.1",
                                 "g::",
                                 "10.0.0.-1",
                                 "+1.0.0.1"})
            QTest::newRow(text) << std::string(text);
    }
    void noAddress() {
        QFETCH(std::string, text);
        QVERIFY(!parseIpAddress(text).has_value());
    }

    void ranges_data() {
        QTest::addColumn<std::string>("cidr");
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("last");
        const auto row = [](const char* cidr, const char* first, const char* last) {
            QTest::newRow(cidr) << std::string(cidr) << std::string(first) << std::string(last);
        };
        row("10.0.0.0/8", "10.0.0.0", "10.255.255.255");
        row("10.1.2.3/8", "10.0.0.0", "10.255.255.255");
        row("10.0.0.0/08", "10.0.0.0", "10.255.255.255");
        row("10.0.0.0/8/", "10.0.0.0", "10.255.255.255");
        row("0.0.0.0/0", "0.0.0.0", "255.255.255.255");
        row("10.0.0.5/31", "10.0.0.4", "10.0.0.5");
        row("::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff");
        row("2001:db8::1/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");
        row("1:2:3:4:5::/64", "1:2:3:4::", "1:2:3:4:ffff:ffff:ffff:ffff");
        row("1:2:3:4:5::/80", "1:2:3:4:5::", "1:2:3:4:5:ffff:ffff:ffff");
        row("::3/127", "::2", "::3");
    }
    void ranges() {
        QFETCH(std::string, cidr);
        QFETCH(std::string, first);
        QFETCH(std::string, last);
        const auto range = parseCidr(cidr);
        QVERIFY(range.has_value());
        QVERIFY(range->first == parseIpAddress(first));
        QVERIFY(range->last == parseIpAddress(last));
        QVERIFY(range->contains(range->first) && range->contains(range->last));
    }

    void familiesDoNotMix() {
        QVERIFY(!parseCidr("::/0")->contains(*parseIpAddress("10.0.0.1")));
        QVERIFY(!parseCidr("0.0.0.0/0")->contains(*parseIpAddress("::1")));
    }

    void noRange_data() {
        QTest::addColumn<std::string>("text");
        for (const char* text : {"", "10.0.0.0", "10.0.0.0/", "/8", "10.0.0.0/32", "10.0.0.0/-1",
                                 "10.0.0.0/a", "10.0.0.0 /8", "10.0.0.0/8.0", "10.0.0.0/ 8",
                                 "host/8", "::/128", "10.0.0.0/8/8", "10.0.0.0/+-8"})
            QTest::newRow(text) << std::string(text);
    }
    void noRange() {
        QFETCH(std::string, text);
        QVERIFY(!parseCidr(text).has_value());
    }
};

QTEST_APPLESS_MAIN(IpAddressTest)
#include "ip_address_test.moc"
