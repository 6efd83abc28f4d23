#pragma once

#include "model/document/file_source.h"
#include "model/template/resource.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::templates {

/// The files that the CDK and Amplify put beside a synthesized template, found through the
/// manifest of assets: NAME.assets.json beside NAME.template.json.
class Assembly {
public:
    /// Reads the manifest beside a template; an assembly without assets where there is none.
    static Assembly beside(document::FileSource& files, std::string_view templatePath);

    /// Whether the template comes from an assembly and has no source to edit.
    bool exists() const { return exists_; }

    /// The file, relative to the template's folder, that is uploaded under this object key (the
    /// last part of a TemplateURL, the Key of an S3 location).
    std::optional<std::string> fileOf(std::string_view objectKey) const;

private:
    bool exists_ = false;
    std::map<std::string, std::string, std::less<>> fileByKey_;
};

/// The local file that a resource's CDK metadata names for one of its properties
/// (`aws:asset:path`), relative to the template's folder.
std::optional<std::string_view> assetInMetadata(const Resource& resource,
                                                std::string_view property);

} // namespace headroom::templates
