#include "model/template/state_machine.h"

#include "model/template/definition_reader.h"

namespace headroom::templates {

bool isStateMachine(std::string_view resourceType) {
    return resourceType == "AWS::StepFunctions::StateMachine" ||
           resourceType == "AWS::Serverless::StateMachine";
}

StateMachineConfiguration readStateMachine(PropertyReader& reader) {
    const bool isSam = reader.resource().type == "AWS::Serverless::StateMachine";
    StateMachineConfiguration machine;
    machine.resource = &reader.resource();
    machine.name = reader.text(reader.property(isSam ? "Name" : "StateMachineName"));
    machine.type =
        reader.word(reader.property(isSam ? "Type" : "StateMachineType")).orDefault("STANDARD");
    machine.logLevel =
        reader.word(reader.property(isSam ? "Logging" : "LoggingConfiguration", "Level"))
            .orDefault("OFF");
    machine.definition = readDefinition(reader);
    if (isSam)
        machine.events = readSamEvents(reader);
    return machine;
}

} // namespace headroom::templates
