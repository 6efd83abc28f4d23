#include "model/workflow/data_flow.h"

#include "model/workflow/json_path_data_flow.h"
#include "model/workflow/jsonata_data_flow.h"
#include "model/workflow/opaque_data_flow.h"

namespace headroom::workflow {

const DataFlow& dataFlowOf(QueryLanguage language, JsonataMode jsonata) {
    static const JsonPathDataFlow jsonPath;
    static const JsonataDataFlow evaluated;
    static const OpaqueDataFlow opaque;
    if (language == QueryLanguage::jsonPath)
        return jsonPath;
    if (jsonata == JsonataMode::opaque)
        return opaque;
    return evaluated;
}

} // namespace headroom::workflow
