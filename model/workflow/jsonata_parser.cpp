#include "model/workflow/jsonata_parser.h"

#include "model/workflow/jsonata_lexer.h"

#include <fmt/format.h>

#include <utility>

namespace headroom::workflow::jsonata {

namespace {

constexpr int maximumNesting = 200;

NodePointer make(NodeKind kind, std::string text = {}) {
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->text = std::move(text);
    return node;
}

/// A parser by operator precedence (Pratt 1973). After a problem it goes on with what it has; the
/// tree is not used then.
class Parser {
public:
    explicit Parser(std::string_view text)
        : lexer_(text) {
        advance(true);
    }

    tl::expected<NodePointer, std::string> parse() {
        NodePointer tree = expression(0);
        if (!failed() && token_.kind != Token::Kind::end)
            lexer_.fail(fmt::format("'{}' is not expected", token_.text));
        if (failed())
            return tl::unexpected(lexer_.problem());
        return tree;
    }

private:
    bool failed() const { return !lexer_.problem().empty(); }
    void advance(bool operandExpected) { token_ = lexer_.next(operandExpected); }

    bool at(std::string_view symbol) const {
        return token_.kind == Token::Kind::symbol && token_.text == symbol;
    }

    bool takeSymbol(std::string_view symbol, bool operandExpected) {
        if (!at(symbol))
            return false;
        advance(operandExpected);
        return true;
    }

    void expect(std::string_view symbol, bool operandExpected = false) {
        if (!takeSymbol(symbol, operandExpected))
            lexer_.fail(fmt::format("'{}' is missing", symbol));
    }

    /// An expression whose operators bind more strongly than `power`.
    NodePointer expression(int power) {
        if (++depth_ > maximumNesting)
            lexer_.fail("the expression nests too deeply");
        NodePointer left = failed() ? make(NodeKind::literal) : operand();
        while (!failed() && token_.power > power)
            left = operation(std::move(left));
        --depth_;
        return left;
    }

    NodePointer operand() {
        switch (token_.kind) {
        case Token::Kind::name:
            return name();
        case Token::Kind::variable:
            return taken(NodeKind::variable);
        case Token::Kind::literal:
            return taken(NodeKind::literal);
        case Token::Kind::regularExpression:
            return taken(NodeKind::regularExpression);
        case Token::Kind::end:
            lexer_.fail("the expression ends too early");
            return make(NodeKind::literal);
        case Token::Kind::symbol:
            break;
        }
        return symbolOperand();
    }

    NodePointer symbolOperand() {
        if (takeSymbol("*", false))
            return make(NodeKind::wildcard);
        if (takeSymbol("**", false))
            return make(NodeKind::descendants);
        if (takeSymbol("%", false))
            return make(NodeKind::parent);
        if (takeSymbol("-", true))
            return unary(NodeKind::negation, expression(70));
        if (takeSymbol("(", true))
            return list(make(NodeKind::block), ";", ")");
        if (takeSymbol("[", true))
            return list(make(NodeKind::arrayConstructor), ",", "]");
        if (takeSymbol("{", true))
            return pairs(make(NodeKind::objectConstructor));
        if (takeSymbol("|", true))
            return transformation();
        lexer_.fail(fmt::format("'{}' is not expected", token_.text));
        return make(NodeKind::literal);
    }

    NodePointer taken(NodeKind kind) {
        NodePointer node = make(kind, token_.name);
        node->value = token_.value;
        advance(false);
        return node;
    }

    static NodePointer unary(NodeKind kind, NodePointer operand) {
        NodePointer node = make(kind);
        node->children.push_back(std::move(operand));
        return node;
    }

    NodePointer name() {
        const bool isQuoted = token_.text.starts_with('`');
        if (!isQuoted && (token_.name == "function" || token_.name == "λ"))
            return functionOrName();
        NodePointer node = taken(NodeKind::name);
        if (isQuoted)
            return node;
        if (node->text == "true" || node->text == "false") {
            node->kind = NodeKind::literal;
            node->value = node->text == "true";
        } else if (node->text == "null") {
            node->kind = NodeKind::literal;
        }
        return node;
    }

    NodePointer functionOrName() {
        NodePointer node = taken(NodeKind::name);
        if (!takeSymbol("(", true))
            return node;
        node = make(NodeKind::lambda);
        while (!failed() && !at(")")) {
            if (token_.kind != Token::Kind::variable)
                lexer_.fail("a parameter starts with $");
            node->children.push_back(taken(NodeKind::variable));
            if (!takeSymbol(",", true))
                break;
        }
        expect(")");
        while (!failed() && !at("{")) { // a signature
            if (token_.kind == Token::Kind::end)
                lexer_.fail("the body of the function is missing");
            advance(false);
        }
        expect("{", true);
        node->children.push_back(expression(0));
        expect("}");
        return node;
    }

    NodePointer list(NodePointer node, std::string_view separator, std::string_view end) {
        while (!failed() && !at(end)) {
            node->children.push_back(expression(0));
            if (!takeSymbol(separator, true))
                break;
        }
        expect(end);
        return node;
    }

    NodePointer pairs(NodePointer node) {
        while (!failed() && !at("}")) {
            node->children.push_back(expression(0));
            expect(":", true);
            node->children.push_back(expression(0));
            if (!takeSymbol(",", true))
                break;
        }
        expect("}");
        return node;
    }

    NodePointer transformation() {
        constexpr int power = 20; // the bars bind with 20 themselves
        NodePointer node = unary(NodeKind::transformation, expression(power));
        expect("|", true);
        node->children.push_back(expression(power));
        if (takeSymbol(",", true))
            node->children.push_back(expression(power));
        expect("|");
        return node;
    }

    NodePointer operation(NodePointer left) {
        if (takeSymbol("[", true))
            return predicate(std::move(left));
        if (takeSymbol("{", true))
            return pairs(unary(NodeKind::grouping, std::move(left)));
        if (takeSymbol("(", true))
            return arguments(std::move(left));
        if (takeSymbol("?", true))
            return condition(std::move(left));
        if (takeSymbol("^", true)) {
            expect("(", true);
            return sortTerms(std::move(left));
        }
        if (at("@") || at("#")) {
            NodePointer node = unary(NodeKind::binding, std::move(left));
            advance(true);
            if (token_.kind != Token::Kind::variable)
                lexer_.fail("a variable is missing");
            advance(false);
            return node;
        }
        return binary(std::move(left));
    }

    /// A predicate belongs to the last step of a path.
    NodePointer predicate(NodePointer left) {
        const bool keepsArray = takeSymbol("]", false);
        if (keepsArray) {
            left->keepsArray = true;
            return left;
        }
        Node& owner = left->kind == NodeKind::path ? *left->children.back() : *left;
        owner.predicates.push_back(expression(0));
        expect("]");
        return left;
    }

    NodePointer condition(NodePointer left) {
        NodePointer node = unary(NodeKind::condition, std::move(left));
        node->children.push_back(expression(0));
        if (takeSymbol(":", true))
            node->children.push_back(expression(0));
        return node;
    }

    NodePointer binary(NodePointer left) {
        const std::string text(token_.text);
        const int power = token_.power;
        advance(true);
        if (text == ":=") {
            if (left->kind != NodeKind::variable || left->text.empty())
                lexer_.fail("a variable is missing to the left of ':='");
            NodePointer node = make(NodeKind::assignment, left->text);
            node->children.push_back(expression(power - 1)); // right-associative
            return node;
        }
        NodePointer right = expression(power);
        if (text == ".")
            return step(std::move(left), std::move(right));
        NodePointer node = make(NodeKind::binary, text);
        node->children.push_back(std::move(left));
        node->children.push_back(std::move(right));
        return node;
    }

    static NodePointer step(NodePointer left, NodePointer right) {
        if (left->kind != NodeKind::path) {
            const bool keepsArray = left->keepsArray;
            left = unary(NodeKind::path, std::move(left));
            left->keepsArray = keepsArray;
        }
        // A text as a step is the name of a field.
        if (right->kind == NodeKind::literal && right->value.isString()) {
            right->kind = NodeKind::name;
            right->text = right->value.string();
        }
        left->keepsArray = left->keepsArray || right->keepsArray;
        left->children.push_back(std::move(right));
        return left;
    }

    NodePointer arguments(NodePointer left) {
        NodePointer node = unary(NodeKind::call, std::move(left));
        while (!failed() && !at(")")) {
            if (takeSymbol("?", false)) {
                node->kind = NodeKind::partialCall;
                node->children.push_back(make(NodeKind::placeholder));
            } else {
                node->children.push_back(expression(0));
            }
            if (!takeSymbol(",", true))
                break;
        }
        expect(")");
        return node;
    }

    NodePointer sortTerms(NodePointer left) {
        NodePointer node = unary(NodeKind::sorting, std::move(left));
        do {
            NodePointer term = make(NodeKind::sortTerm, at(">") ? ">" : "<");
            if (at("<") || at(">"))
                advance(true);
            term->children.push_back(expression(0));
            node->children.push_back(std::move(term));
        } while (!failed() && takeSymbol(",", true));
        expect(")");
        return node;
    }

    Lexer lexer_;
    Token token_;
    int depth_ = 0;
};

} // namespace

tl::expected<NodePointer, std::string> parse(std::string_view text) {
    return Parser(text).parse();
}

} // namespace headroom::workflow::jsonata
