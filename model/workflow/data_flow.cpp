#include "model/workflow/data_flow.h"

#include "model/workflow/json_path_data_flow.h"
#include "model/workflow/jsonata_data_flow.h"
#include "model/workflow/known_jsonata_data_flow.h"

namespace headroom::workflow {

const DataFlow& dataFlowOf(QueryLanguage language, JsonataMode jsonata) {
    static const JsonPathDataFlow jsonPath;
    static const JsonataDataFlow evaluated;
    static const KnownJsonataDataFlow known;
    if (language == QueryLanguage::jsonPath)
        return jsonPath;
    if (jsonata == JsonataMode::known)
        return known;
    return evaluated;
}

} // namespace headroom::workflow
