// Generated from schema.ts by `npm run generate`; do not edit.
"use strict";
export const validateConfig = validate21;
const schema6 = {"$id":"filing-lint.schema.json","type":"object","properties":{"extends":{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}},"else":{"type":"string"}},"preset":{"type":"string","enum":["recommended","strict","pro-se"]},"rules":{"$ref":"#/definitions/rules"},"deadline":{"$ref":"#/definitions/deadline"},"overrides":{"type":"array","items":{"type":"object","properties":{"files":{"type":"array","items":{"type":"string"},"minItems":1},"preset":{"type":"string","enum":["recommended","strict","pro-se"]},"rules":{"$ref":"#/definitions/rules"},"deadline":{"$ref":"#/definitions/deadline"}},"additionalProperties":false,"required":["files"]}},"office":{"$ref":"#/definitions/office"},"districts":{"type":"object","additionalProperties":{"$ref":"#/definitions/office"}},"snippets":{"type":"array","items":{"type":"string"}}},"additionalProperties":false,"definitions":{"rules":{"type":"object","additionalProperties":false,"patternProperties":{"^(?:case\\/\\*|deadline\\/\\*|tolling\\/\\*|claim\\/\\*|bar\\/\\*|prejudice\\/\\*|exhibit\\/\\*|citation\\/\\*|record\\/\\*|timeline\\/\\*|mitigation\\/\\*|plan\\/\\*|packet\\/\\*|plea\\/\\*|cooperation\\/\\*|candour\\/\\*|section\\/\\*|privacy\\/\\*|draft\\/\\*|form\\/\\*|length\\/\\*|lint\\/\\*|snippet\\/\\*|case\\/schema|case\\/missing-fact|case\\/event-order|case\\/conflict|case\\/date-mismatch|case\\/record-incomplete|deadline\\/missed|deadline\\/approaching|deadline\\/premature|deadline\\/disputed|deadline\\/wrong-trigger|deadline\\/relation-back|deadline\\/mailbox-proof|deadline\\/extension|deadline\\/revocation-warrant|tolling\\/element-missing|tolling\\/weak-ground|claim\\/undeclared|claim\\/no-section|claim\\/element-missing|bar\\/procedural-default|bar\\/weak-cause|bar\\/waiver|bar\\/relitigation|bar\\/not-cognizable|bar\\/not-retroactive|bar\\/custody|bar\\/second-or-successive|bar\\/wrong-movant|bar\\/foreclosed|bar\\/wrong-forum|prejudice\\/missing|prejudice\\/unsupported|prejudice\\/wrong-test|exhibit\\/undeclared|exhibit\\/missing-file|exhibit\\/missing-expected|exhibit\\/not-searchable|exhibit\\/page-out-of-range|exhibit\\/quote-not-found|exhibit\\/unused|exhibit\\/duplicate|citation\\/superseded|citation\\/changed-since|citation\\/mismatch|citation\\/malformed|citation\\/dangling-id|record\\/no-cite|timeline\\/order|timeline\\/gap|timeline\\/duration|timeline\\/prolonged|timeline\\/no-cite|mitigation\\/vague|mitigation\\/request|mitigation\\/factors|plan\\/incomplete|packet\\/conflict|plea\\/factual-basis-hook|plea\\/missing-term|plea\\/offer-exhibit|plea\\/exposure|cooperation\\/undocumented|cooperation\\/public|candour\\/adverse-fact|candour\\/settled-split|section\\/missing|section\\/order|section\\/empty|privacy\\/unredacted|privacy\\/sealed|draft\\/placeholder|draft\\/stale-party|draft\\/overstatement|form\\/signature|form\\/verification|form\\/service|form\\/caption|length\\/over-limit|length\\/certificate|lint\\/config|lint\\/unknown-rule|lint\\/no-reason|lint\\/unused-disable|snippet\\/stale|snippet\\/invalid)$":{"type":"string","enum":["error","warning","info","off"]}}},"deadline":{"type":"object","properties":{"warn-days":{"type":"integer","minimum":0,"maximum":3650}},"additionalProperties":false},"office":{"type":"object","properties":{"holidays":{"type":"array","items":{"type":"string","format":"date"}},"closures":{"type":"array","items":{"type":"string","format":"date"}},"e-filing-cutoff":{"type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d$"},"limits":{"type":"array","items":{"type":"object","properties":{"documents":{"type":"array","items":{"type":"string","enum":["motion","memorandum","brief","reply","petition","notice-of-appeal","objections","declaration","proposed-order","letter","certificate"]}},"avenues":{"type":"array","items":{"type":"string","enum":["direct-appeal","section-2255","second-or-successive-2255","rule-60b","rule-29","rule-33","rule-34","rule-35a","rule-35b","rule-36","compassionate-release","sentence-reduction","first-step-act-404","supervised-release-modification","supervised-release-termination","supervised-release-revocation","commutation","pardon","section-2241","coram-nobis","certiorari","rehearing","suppression-motion","discovery-motion","sentencing-memorandum","plea-offer-review","proffer-letter","diversion-request"]}},"words":{"type":"integer","minimum":1},"pages":{"type":"integer","minimum":1},"authority":{"type":"string"}},"additionalProperties":false,"required":["authority"]}},"local-rules":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}}};
const schema7 = {"type":"object","additionalProperties":false,"patternProperties":{"^(?:case\\/\\*|deadline\\/\\*|tolling\\/\\*|claim\\/\\*|bar\\/\\*|prejudice\\/\\*|exhibit\\/\\*|citation\\/\\*|record\\/\\*|timeline\\/\\*|mitigation\\/\\*|plan\\/\\*|packet\\/\\*|plea\\/\\*|cooperation\\/\\*|candour\\/\\*|section\\/\\*|privacy\\/\\*|draft\\/\\*|form\\/\\*|length\\/\\*|lint\\/\\*|snippet\\/\\*|case\\/schema|case\\/missing-fact|case\\/event-order|case\\/conflict|case\\/date-mismatch|case\\/record-incomplete|deadline\\/missed|deadline\\/approaching|deadline\\/premature|deadline\\/disputed|deadline\\/wrong-trigger|deadline\\/relation-back|deadline\\/mailbox-proof|deadline\\/extension|deadline\\/revocation-warrant|tolling\\/element-missing|tolling\\/weak-ground|claim\\/undeclared|claim\\/no-section|claim\\/element-missing|bar\\/procedural-default|bar\\/weak-cause|bar\\/waiver|bar\\/relitigation|bar\\/not-cognizable|bar\\/not-retroactive|bar\\/custody|bar\\/second-or-successive|bar\\/wrong-movant|bar\\/foreclosed|bar\\/wrong-forum|prejudice\\/missing|prejudice\\/unsupported|prejudice\\/wrong-test|exhibit\\/undeclared|exhibit\\/missing-file|exhibit\\/missing-expected|exhibit\\/not-searchable|exhibit\\/page-out-of-range|exhibit\\/quote-not-found|exhibit\\/unused|exhibit\\/duplicate|citation\\/superseded|citation\\/changed-since|citation\\/mismatch|citation\\/malformed|citation\\/dangling-id|record\\/no-cite|timeline\\/order|timeline\\/gap|timeline\\/duration|timeline\\/prolonged|timeline\\/no-cite|mitigation\\/vague|mitigation\\/request|mitigation\\/factors|plan\\/incomplete|packet\\/conflict|plea\\/factual-basis-hook|plea\\/missing-term|plea\\/offer-exhibit|plea\\/exposure|cooperation\\/undocumented|cooperation\\/public|candour\\/adverse-fact|candour\\/settled-split|section\\/missing|section\\/order|section\\/empty|privacy\\/unredacted|privacy\\/sealed|draft\\/placeholder|draft\\/stale-party|draft\\/overstatement|form\\/signature|form\\/verification|form\\/service|form\\/caption|length\\/over-limit|length\\/certificate|lint\\/config|lint\\/unknown-rule|lint\\/no-reason|lint\\/unused-disable|snippet\\/stale|snippet\\/invalid)$":{"type":"string","enum":["error","warning","info","off"]}}};
const pattern0 = new RegExp("^(?:case\\/\\*|deadline\\/\\*|tolling\\/\\*|claim\\/\\*|bar\\/\\*|prejudice\\/\\*|exhibit\\/\\*|citation\\/\\*|record\\/\\*|timeline\\/\\*|mitigation\\/\\*|plan\\/\\*|packet\\/\\*|plea\\/\\*|cooperation\\/\\*|candour\\/\\*|section\\/\\*|privacy\\/\\*|draft\\/\\*|form\\/\\*|length\\/\\*|lint\\/\\*|snippet\\/\\*|case\\/schema|case\\/missing-fact|case\\/event-order|case\\/conflict|case\\/date-mismatch|case\\/record-incomplete|deadline\\/missed|deadline\\/approaching|deadline\\/premature|deadline\\/disputed|deadline\\/wrong-trigger|deadline\\/relation-back|deadline\\/mailbox-proof|deadline\\/extension|deadline\\/revocation-warrant|tolling\\/element-missing|tolling\\/weak-ground|claim\\/undeclared|claim\\/no-section|claim\\/element-missing|bar\\/procedural-default|bar\\/weak-cause|bar\\/waiver|bar\\/relitigation|bar\\/not-cognizable|bar\\/not-retroactive|bar\\/custody|bar\\/second-or-successive|bar\\/wrong-movant|bar\\/foreclosed|bar\\/wrong-forum|prejudice\\/missing|prejudice\\/unsupported|prejudice\\/wrong-test|exhibit\\/undeclared|exhibit\\/missing-file|exhibit\\/missing-expected|exhibit\\/not-searchable|exhibit\\/page-out-of-range|exhibit\\/quote-not-found|exhibit\\/unused|exhibit\\/duplicate|citation\\/superseded|citation\\/changed-since|citation\\/mismatch|citation\\/malformed|citation\\/dangling-id|record\\/no-cite|timeline\\/order|timeline\\/gap|timeline\\/duration|timeline\\/prolonged|timeline\\/no-cite|mitigation\\/vague|mitigation\\/request|mitigation\\/factors|plan\\/incomplete|packet\\/conflict|plea\\/factual-basis-hook|plea\\/missing-term|plea\\/offer-exhibit|plea\\/exposure|cooperation\\/undocumented|cooperation\\/public|candour\\/adverse-fact|candour\\/settled-split|section\\/missing|section\\/order|section\\/empty|privacy\\/unredacted|privacy\\/sealed|draft\\/placeholder|draft\\/stale-party|draft\\/overstatement|form\\/signature|form\\/verification|form\\/service|form\\/caption|length\\/over-limit|length\\/certificate|lint\\/config|lint\\/unknown-rule|lint\\/no-reason|lint\\/unused-disable|snippet\\/stale|snippet\\/invalid)$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(pattern0.test(key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key1 in data){
if(pattern0.test(key1)){
let data0 = data[key1];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Acase%5C~1%5C*%7Cdeadline%5C~1%5C*%7Ctolling%5C~1%5C*%7Cclaim%5C~1%5C*%7Cbar%5C~1%5C*%7Cprejudice%5C~1%5C*%7Cexhibit%5C~1%5C*%7Ccitation%5C~1%5C*%7Crecord%5C~1%5C*%7Ctimeline%5C~1%5C*%7Cmitigation%5C~1%5C*%7Cplan%5C~1%5C*%7Cpacket%5C~1%5C*%7Cplea%5C~1%5C*%7Ccooperation%5C~1%5C*%7Ccandour%5C~1%5C*%7Csection%5C~1%5C*%7Cprivacy%5C~1%5C*%7Cdraft%5C~1%5C*%7Cform%5C~1%5C*%7Clength%5C~1%5C*%7Clint%5C~1%5C*%7Csnippet%5C~1%5C*%7Ccase%5C~1schema%7Ccase%5C~1missing-fact%7Ccase%5C~1event-order%7Ccase%5C~1conflict%7Ccase%5C~1date-mismatch%7Ccase%5C~1record-incomplete%7Cdeadline%5C~1missed%7Cdeadline%5C~1approaching%7Cdeadline%5C~1premature%7Cdeadline%5C~1disputed%7Cdeadline%5C~1wrong-trigger%7Cdeadline%5C~1relation-back%7Cdeadline%5C~1mailbox-proof%7Cdeadline%5C~1extension%7Cdeadline%5C~1revocation-warrant%7Ctolling%5C~1element-missing%7Ctolling%5C~1weak-ground%7Cclaim%5C~1undeclared%7Cclaim%5C~1no-section%7Cclaim%5C~1element-missing%7Cbar%5C~1procedural-default%7Cbar%5C~1weak-cause%7Cbar%5C~1waiver%7Cbar%5C~1relitigation%7Cbar%5C~1not-cognizable%7Cbar%5C~1not-retroactive%7Cbar%5C~1custody%7Cbar%5C~1second-or-successive%7Cbar%5C~1wrong-movant%7Cbar%5C~1foreclosed%7Cbar%5C~1wrong-forum%7Cprejudice%5C~1missing%7Cprejudice%5C~1unsupported%7Cprejudice%5C~1wrong-test%7Cexhibit%5C~1undeclared%7Cexhibit%5C~1missing-file%7Cexhibit%5C~1missing-expected%7Cexhibit%5C~1not-searchable%7Cexhibit%5C~1page-out-of-range%7Cexhibit%5C~1quote-not-found%7Cexhibit%5C~1unused%7Cexhibit%5C~1duplicate%7Ccitation%5C~1superseded%7Ccitation%5C~1changed-since%7Ccitation%5C~1mismatch%7Ccitation%5C~1malformed%7Ccitation%5C~1dangling-id%7Crecord%5C~1no-cite%7Ctimeline%5C~1order%7Ctimeline%5C~1gap%7Ctimeline%5C~1duration%7Ctimeline%5C~1prolonged%7Ctimeline%5C~1no-cite%7Cmitigation%5C~1vague%7Cmitigation%5C~1request%7Cmitigation%5C~1factors%7Cplan%5C~1incomplete%7Cpacket%5C~1conflict%7Cplea%5C~1factual-basis-hook%7Cplea%5C~1missing-term%7Cplea%5C~1offer-exhibit%7Cplea%5C~1exposure%7Ccooperation%5C~1undocumented%7Ccooperation%5C~1public%7Ccandour%5C~1adverse-fact%7Ccandour%5C~1settled-split%7Csection%5C~1missing%7Csection%5C~1order%7Csection%5C~1empty%7Cprivacy%5C~1unredacted%7Cprivacy%5C~1sealed%7Cdraft%5C~1placeholder%7Cdraft%5C~1stale-party%7Cdraft%5C~1overstatement%7Cform%5C~1signature%7Cform%5C~1verification%7Cform%5C~1service%7Cform%5C~1caption%7Clength%5C~1over-limit%7Clength%5C~1certificate%7Clint%5C~1config%7Clint%5C~1unknown-rule%7Clint%5C~1no-reason%7Clint%5C~1unused-disable%7Csnippet%5C~1stale%7Csnippet%5C~1invalid)%24/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "error") || (data0 === "warning")) || (data0 === "info")) || (data0 === "off"))){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5E(%3F%3Acase%5C~1%5C*%7Cdeadline%5C~1%5C*%7Ctolling%5C~1%5C*%7Cclaim%5C~1%5C*%7Cbar%5C~1%5C*%7Cprejudice%5C~1%5C*%7Cexhibit%5C~1%5C*%7Ccitation%5C~1%5C*%7Crecord%5C~1%5C*%7Ctimeline%5C~1%5C*%7Cmitigation%5C~1%5C*%7Cplan%5C~1%5C*%7Cpacket%5C~1%5C*%7Cplea%5C~1%5C*%7Ccooperation%5C~1%5C*%7Ccandour%5C~1%5C*%7Csection%5C~1%5C*%7Cprivacy%5C~1%5C*%7Cdraft%5C~1%5C*%7Cform%5C~1%5C*%7Clength%5C~1%5C*%7Clint%5C~1%5C*%7Csnippet%5C~1%5C*%7Ccase%5C~1schema%7Ccase%5C~1missing-fact%7Ccase%5C~1event-order%7Ccase%5C~1conflict%7Ccase%5C~1date-mismatch%7Ccase%5C~1record-incomplete%7Cdeadline%5C~1missed%7Cdeadline%5C~1approaching%7Cdeadline%5C~1premature%7Cdeadline%5C~1disputed%7Cdeadline%5C~1wrong-trigger%7Cdeadline%5C~1relation-back%7Cdeadline%5C~1mailbox-proof%7Cdeadline%5C~1extension%7Cdeadline%5C~1revocation-warrant%7Ctolling%5C~1element-missing%7Ctolling%5C~1weak-ground%7Cclaim%5C~1undeclared%7Cclaim%5C~1no-section%7Cclaim%5C~1element-missing%7Cbar%5C~1procedural-default%7Cbar%5C~1weak-cause%7Cbar%5C~1waiver%7Cbar%5C~1relitigation%7Cbar%5C~1not-cognizable%7Cbar%5C~1not-retroactive%7Cbar%5C~1custody%7Cbar%5C~1second-or-successive%7Cbar%5C~1wrong-movant%7Cbar%5C~1foreclosed%7Cbar%5C~1wrong-forum%7Cprejudice%5C~1missing%7Cprejudice%5C~1unsupported%7Cprejudice%5C~1wrong-test%7Cexhibit%5C~1undeclared%7Cexhibit%5C~1missing-file%7Cexhibit%5C~1missing-expected%7Cexhibit%5C~1not-searchable%7Cexhibit%5C~1page-out-of-range%7Cexhibit%5C~1quote-not-found%7Cexhibit%5C~1unused%7Cexhibit%5C~1duplicate%7Ccitation%5C~1superseded%7Ccitation%5C~1changed-since%7Ccitation%5C~1mismatch%7Ccitation%5C~1malformed%7Ccitation%5C~1dangling-id%7Crecord%5C~1no-cite%7Ctimeline%5C~1order%7Ctimeline%5C~1gap%7Ctimeline%5C~1duration%7Ctimeline%5C~1prolonged%7Ctimeline%5C~1no-cite%7Cmitigation%5C~1vague%7Cmitigation%5C~1request%7Cmitigation%5C~1factors%7Cplan%5C~1incomplete%7Cpacket%5C~1conflict%7Cplea%5C~1factual-basis-hook%7Cplea%5C~1missing-term%7Cplea%5C~1offer-exhibit%7Cplea%5C~1exposure%7Ccooperation%5C~1undocumented%7Ccooperation%5C~1public%7Ccandour%5C~1adverse-fact%7Ccandour%5C~1settled-split%7Csection%5C~1missing%7Csection%5C~1order%7Csection%5C~1empty%7Cprivacy%5C~1unredacted%7Cprivacy%5C~1sealed%7Cdraft%5C~1placeholder%7Cdraft%5C~1stale-party%7Cdraft%5C~1overstatement%7Cform%5C~1signature%7Cform%5C~1verification%7Cform%5C~1service%7Cform%5C~1caption%7Clength%5C~1over-limit%7Clength%5C~1certificate%7Clint%5C~1config%7Clint%5C~1unknown-rule%7Clint%5C~1no-reason%7Clint%5C~1unused-disable%7Csnippet%5C~1stale%7Csnippet%5C~1invalid)%24/enum",keyword:"enum",params:{allowedValues: schema7.patternProperties["^(?:case\\/\\*|deadline\\/\\*|tolling\\/\\*|claim\\/\\*|bar\\/\\*|prejudice\\/\\*|exhibit\\/\\*|citation\\/\\*|record\\/\\*|timeline\\/\\*|mitigation\\/\\*|plan\\/\\*|packet\\/\\*|plea\\/\\*|cooperation\\/\\*|candour\\/\\*|section\\/\\*|privacy\\/\\*|draft\\/\\*|form\\/\\*|length\\/\\*|lint\\/\\*|snippet\\/\\*|case\\/schema|case\\/missing-fact|case\\/event-order|case\\/conflict|case\\/date-mismatch|case\\/record-incomplete|deadline\\/missed|deadline\\/approaching|deadline\\/premature|deadline\\/disputed|deadline\\/wrong-trigger|deadline\\/relation-back|deadline\\/mailbox-proof|deadline\\/extension|deadline\\/revocation-warrant|tolling\\/element-missing|tolling\\/weak-ground|claim\\/undeclared|claim\\/no-section|claim\\/element-missing|bar\\/procedural-default|bar\\/weak-cause|bar\\/waiver|bar\\/relitigation|bar\\/not-cognizable|bar\\/not-retroactive|bar\\/custody|bar\\/second-or-successive|bar\\/wrong-movant|bar\\/foreclosed|bar\\/wrong-forum|prejudice\\/missing|prejudice\\/unsupported|prejudice\\/wrong-test|exhibit\\/undeclared|exhibit\\/missing-file|exhibit\\/missing-expected|exhibit\\/not-searchable|exhibit\\/page-out-of-range|exhibit\\/quote-not-found|exhibit\\/unused|exhibit\\/duplicate|citation\\/superseded|citation\\/changed-since|citation\\/mismatch|citation\\/malformed|citation\\/dangling-id|record\\/no-cite|timeline\\/order|timeline\\/gap|timeline\\/duration|timeline\\/prolonged|timeline\\/no-cite|mitigation\\/vague|mitigation\\/request|mitigation\\/factors|plan\\/incomplete|packet\\/conflict|plea\\/factual-basis-hook|plea\\/missing-term|plea\\/offer-exhibit|plea\\/exposure|cooperation\\/undocumented|cooperation\\/public|candour\\/adverse-fact|candour\\/settled-split|section\\/missing|section\\/order|section\\/empty|privacy\\/unredacted|privacy\\/sealed|draft\\/placeholder|draft\\/stale-party|draft\\/overstatement|form\\/signature|form\\/verification|form\\/service|form\\/caption|length\\/over-limit|length\\/certificate|lint\\/config|lint\\/unknown-rule|lint\\/no-reason|lint\\/unused-disable|snippet\\/stale|snippet\\/invalid)$"].enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","properties":{"warn-days":{"type":"integer","minimum":0,"maximum":3650}},"additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "warn-days")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["warn-days"] !== undefined){
let data0 = data["warn-days"];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/warn-days",schemaPath:"#/properties/warn-days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3650 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/warn-days",schemaPath:"#/properties/warn-days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/warn-days",schemaPath:"#/properties/warn-days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","properties":{"holidays":{"type":"array","items":{"type":"string","format":"date"}},"closures":{"type":"array","items":{"type":"string","format":"date"}},"e-filing-cutoff":{"type":"string","pattern":"^(?:[01]\\d|2[0-3]):[0-5]\\d$"},"limits":{"type":"array","items":{"type":"object","properties":{"documents":{"type":"array","items":{"type":"string","enum":["motion","memorandum","brief","reply","petition","notice-of-appeal","objections","declaration","proposed-order","letter","certificate"]}},"avenues":{"type":"array","items":{"type":"string","enum":["direct-appeal","section-2255","second-or-successive-2255","rule-60b","rule-29","rule-33","rule-34","rule-35a","rule-35b","rule-36","compassionate-release","sentence-reduction","first-step-act-404","supervised-release-modification","supervised-release-termination","supervised-release-revocation","commutation","pardon","section-2241","coram-nobis","certiorari","rehearing","suppression-motion","discovery-motion","sentencing-memorandum","plea-offer-review","proffer-letter","diversion-request"]}},"words":{"type":"integer","minimum":1},"pages":{"type":"integer","minimum":1},"authority":{"type":"string"}},"additionalProperties":false,"required":["authority"]}},"local-rules":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};
const formats0 = /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const pattern2 = new RegExp("^(?:[01]\\d|2[0-3]):[0-5]\\d$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "holidays") || (key0 === "closures")) || (key0 === "e-filing-cutoff")) || (key0 === "limits")) || (key0 === "local-rules"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.holidays !== undefined){
let data0 = data.holidays;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err1 = {instancePath:instancePath+"/holidays/" + i0,schemaPath:"#/properties/holidays/items/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/holidays/" + i0,schemaPath:"#/properties/holidays/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.closures !== undefined){
let data2 = data.closures;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err4 = {instancePath:instancePath+"/closures/" + i1,schemaPath:"#/properties/closures/items/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/closures/" + i1,schemaPath:"#/properties/closures/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/closures",schemaPath:"#/properties/closures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["e-filing-cutoff"] !== undefined){
let data4 = data["e-filing-cutoff"];
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err7 = {instancePath:instancePath+"/e-filing-cutoff",schemaPath:"#/properties/e-filing-cutoff/pattern",keyword:"pattern",params:{pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/e-filing-cutoff",schemaPath:"#/properties/e-filing-cutoff/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.limits !== undefined){
let data5 = data.limits;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.authority === undefined){
const err9 = {instancePath:instancePath+"/limits/" + i2,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "authority"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data6){
if(!(((((key1 === "documents") || (key1 === "avenues")) || (key1 === "words")) || (key1 === "pages")) || (key1 === "authority"))){
const err10 = {instancePath:instancePath+"/limits/" + i2,schemaPath:"#/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.documents !== undefined){
let data7 = data6.documents;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
let data8 = data7[i3];
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/limits/" + i2+"/documents/" + i3,schemaPath:"#/properties/limits/items/properties/documents/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((((((((data8 === "motion") || (data8 === "memorandum")) || (data8 === "brief")) || (data8 === "reply")) || (data8 === "petition")) || (data8 === "notice-of-appeal")) || (data8 === "objections")) || (data8 === "declaration")) || (data8 === "proposed-order")) || (data8 === "letter")) || (data8 === "certificate"))){
const err12 = {instancePath:instancePath+"/limits/" + i2+"/documents/" + i3,schemaPath:"#/properties/limits/items/properties/documents/items/enum",keyword:"enum",params:{allowedValues: schema9.properties.limits.items.properties.documents.items.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/limits/" + i2+"/documents",schemaPath:"#/properties/limits/items/properties/documents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.avenues !== undefined){
let data9 = data6.avenues;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/limits/" + i2+"/avenues/" + i4,schemaPath:"#/properties/limits/items/properties/avenues/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((((((((((((((((((((((((((data10 === "direct-appeal") || (data10 === "section-2255")) || (data10 === "second-or-successive-2255")) || (data10 === "rule-60b")) || (data10 === "rule-29")) || (data10 === "rule-33")) || (data10 === "rule-34")) || (data10 === "rule-35a")) || (data10 === "rule-35b")) || (data10 === "rule-36")) || (data10 === "compassionate-release")) || (data10 === "sentence-reduction")) || (data10 === "first-step-act-404")) || (data10 === "supervised-release-modification")) || (data10 === "supervised-release-termination")) || (data10 === "supervised-release-revocation")) || (data10 === "commutation")) || (data10 === "pardon")) || (data10 === "section-2241")) || (data10 === "coram-nobis")) || (data10 === "certiorari")) || (data10 === "rehearing")) || (data10 === "suppression-motion")) || (data10 === "discovery-motion")) || (data10 === "sentencing-memorandum")) || (data10 === "plea-offer-review")) || (data10 === "proffer-letter")) || (data10 === "diversion-request"))){
const err15 = {instancePath:instancePath+"/limits/" + i2+"/avenues/" + i4,schemaPath:"#/properties/limits/items/properties/avenues/items/enum",keyword:"enum",params:{allowedValues: schema9.properties.limits.items.properties.avenues.items.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/limits/" + i2+"/avenues",schemaPath:"#/properties/limits/items/properties/avenues/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.words !== undefined){
let data11 = data6.words;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err17 = {instancePath:instancePath+"/limits/" + i2+"/words",schemaPath:"#/properties/limits/items/properties/words/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err18 = {instancePath:instancePath+"/limits/" + i2+"/words",schemaPath:"#/properties/limits/items/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data6.pages !== undefined){
let data12 = data6.pages;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err19 = {instancePath:instancePath+"/limits/" + i2+"/pages",schemaPath:"#/properties/limits/items/properties/pages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/limits/" + i2+"/pages",schemaPath:"#/properties/limits/items/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data6.authority !== undefined){
if(typeof data6.authority !== "string"){
const err21 = {instancePath:instancePath+"/limits/" + i2+"/authority",schemaPath:"#/properties/limits/items/properties/authority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/limits/" + i2,schemaPath:"#/properties/limits/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data["local-rules"] !== undefined){
let data14 = data["local-rules"];
if(Array.isArray(data14)){
const len5 = data14.length;
for(let i5=0; i5<len5; i5++){
if(typeof data14[i5] !== "string"){
const err24 = {instancePath:instancePath+"/local-rules/" + i5,schemaPath:"#/properties/local-rules/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/local-rules",schemaPath:"#/properties/local-rules/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="filing-lint.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "extends") || (key0 === "preset")) || (key0 === "rules")) || (key0 === "deadline")) || (key0 === "overrides")) || (key0 === "office")) || (key0 === "districts")) || (key0 === "snippets"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(Array.isArray(data0))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.preset !== undefined){
let data2 = data.preset;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "recommended") || (data2 === "strict")) || (data2 === "pro-se"))){
const err7 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues: schema6.properties.preset.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate22(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.deadline !== undefined){
if(!(validate24(data.deadline, {instancePath:instancePath+"/deadline",parentData:data,parentDataProperty:"deadline",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data5 = data.overrides;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.files === undefined){
const err8 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "files") || (key1 === "preset")) || (key1 === "rules")) || (key1 === "deadline"))){
const err9 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.files !== undefined){
let data7 = data6.files;
if(Array.isArray(data7)){
if(data7.length < 1){
const err10 = {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/properties/overrides/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err11 = {instancePath:instancePath+"/overrides/" + i1+"/files/" + i2,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.preset !== undefined){
let data9 = data6.preset;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/overrides/" + i1+"/preset",schemaPath:"#/properties/overrides/items/properties/preset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((data9 === "recommended") || (data9 === "strict")) || (data9 === "pro-se"))){
const err14 = {instancePath:instancePath+"/overrides/" + i1+"/preset",schemaPath:"#/properties/overrides/items/properties/preset/enum",keyword:"enum",params:{allowedValues: schema6.properties.overrides.items.properties.preset.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.rules !== undefined){
if(!(validate22(data6.rules, {instancePath:instancePath+"/overrides/" + i1+"/rules",parentData:data6,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data6.deadline !== undefined){
if(!(validate24(data6.deadline, {instancePath:instancePath+"/overrides/" + i1+"/deadline",parentData:data6,parentDataProperty:"deadline",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.office !== undefined){
if(!(validate28(data.office, {instancePath:instancePath+"/office",parentData:data,parentDataProperty:"office",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.districts !== undefined){
let data13 = data.districts;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!(validate28(data13[key2], {instancePath:instancePath+"/districts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/districts",schemaPath:"#/properties/districts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.snippets !== undefined){
let data15 = data.snippets;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(typeof data15[i3] !== "string"){
const err18 = {instancePath:instancePath+"/snippets/" + i3,schemaPath:"#/properties/snippets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/snippets",schemaPath:"#/properties/snippets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
