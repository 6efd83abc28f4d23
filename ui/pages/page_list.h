#pragma once

#include "ui/pages/page.h"

#include <functional>
#include <span>

namespace headroom::ui {

/// A page as the navigation knows it. A new page is a folder here and a line in page_list.cpp.
struct PageEntry {
    const char* id;    ///< stable: settings, `--page`, the command line
    const char* title; ///< English; translated in the context "Pages"
    const char* icon;
    bool beginsGroup = false; ///< a line stands above it in the navigation
    std::function<Page*(const PageContext&)> create;
};

std::span<const PageEntry> pageList();

QString titleOf(const PageEntry& entry);

} // namespace headroom::ui
