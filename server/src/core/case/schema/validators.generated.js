// Generated from documents.ts by `npm run generate`; do not edit.
"use strict";
export const validateFrontMatter = validate21;
const schema6 = {"$id":"front-matter.schema.json","type":"object","required":["avenue"],"properties":{"avenue":{"type":"string","enum":["direct-appeal","section-2255","second-or-successive-2255","rule-60b","rule-29","rule-33","rule-34","rule-35a","rule-35b","rule-36","compassionate-release","sentence-reduction","first-step-act-404","supervised-release-modification","supervised-release-termination","supervised-release-revocation","commutation","pardon","section-2241","coram-nobis","certiorari","rehearing","suppression-motion","discovery-motion","sentencing-memorandum","plea-offer-review","proffer-letter","diversion-request"]},"document":{"type":"string","enum":["motion","memorandum","brief","reply","petition","notice-of-appeal","objections","declaration","proposed-order","letter","certificate"]},"title":{"type":"string"},"case":{"if":{"type":"object"},"then":{"$ref":"#/definitions/case","type":"object"},"else":{"type":"string"}},"filed":{"type":"string","format":"date"},"service":{"type":"string","enum":["electronic","mail","hand","left-with-clerk","inmate-mail"]},"relief":{"type":"string"},"sealed":{"enum":[true,false]},"claims":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["ineffective-assistance-trial","ineffective-assistance-plea","ineffective-assistance-sentencing","ineffective-assistance-appellate","no-notice-of-appeal","conflict-of-interest","involuntary-plea","rule-11-defect","fourth-amendment","miranda","brady","napue","prosecutorial-misconduct","insufficient-evidence","jury-instruction","evidentiary-error","double-jeopardy","statute-narrowed","statute-unconstitutional","section-924c-residual-clause","apprendi-alleyne","booker","guideline-error","drug-quantity","firearm-enhancement","safety-valve-denied","sentence-above-maximum","mandatory-minimum-error","unreasonable-sentence","prior-conviction-vacated","prior-conviction-attack","restitution","supervised-release-condition","identification","weight-of-evidence","lack-of-jurisdiction","cumulative-error","actual-innocence","newly-discovered-evidence","breach-of-plea-agreement","new-constitutional-rule","forfeiture","other-trial-error","terminal-illness","serious-medical-condition","inadequate-medical-care","public-health-emergency","age","caregiver-of-child","caregiver-of-partner","caregiver-of-parent","abuse-in-custody","other-similar-circumstances","unusually-long-sentence","rehabilitation"]},"title":{"type":"string"},"raised":{"type":"object","properties":{"trial":{"enum":[true,false,"unknown"]},"appeal":{"enum":[true,false,"unknown"]}},"additionalProperties":false},"decided-on-appeal":{"enum":[true,false,"unknown"]},"cause":{"type":"string"},"prejudice":{"type":"string"},"innocence":{"enum":[true,false,"unknown"]},"deadline":{"type":"object","properties":{"trigger":{"type":"string","enum":["f1","f2","f3","f4"]},"date":{"type":"string","format":"date"},"relates-back-to":{"type":"string"},"tolling":{"type":"string"}},"additionalProperties":false},"exhibits":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}},"exhibits":{"type":"object","additionalProperties":{"if":{"type":"object"},"then":{"type":"object","properties":{"title":{"type":"string"},"file":{"type":"string"},"kind":{"type":"string"},"docket":{"type":"string"},"pages":{"type":"integer","minimum":1},"sealed":{"enum":[true,false]}},"additionalProperties":false},"else":{"type":"string"}}},"lint":{"type":"object","properties":{"disable":{"type":"array","items":{"if":{"type":"object"},"then":{"type":"object","properties":{"rule":{"type":"string"},"reason":{"type":"string"},"until":{"type":"string","format":"date"},"by":{"type":"string"}},"additionalProperties":false,"required":["rule"]},"else":{"type":"string"}}}},"additionalProperties":false}},"additionalProperties":false,"definitions":{"case":{"type":"object"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema7 = {"type":"object"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const formats0 = /^(?!0000)(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="front-matter.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.avenue === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "avenue"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.avenue !== undefined){
let data0 = data.avenue;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/avenue",schemaPath:"#/properties/avenue/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((((((((((((((((((((data0 === "direct-appeal") || (data0 === "section-2255")) || (data0 === "second-or-successive-2255")) || (data0 === "rule-60b")) || (data0 === "rule-29")) || (data0 === "rule-33")) || (data0 === "rule-34")) || (data0 === "rule-35a")) || (data0 === "rule-35b")) || (data0 === "rule-36")) || (data0 === "compassionate-release")) || (data0 === "sentence-reduction")) || (data0 === "first-step-act-404")) || (data0 === "supervised-release-modification")) || (data0 === "supervised-release-termination")) || (data0 === "supervised-release-revocation")) || (data0 === "commutation")) || (data0 === "pardon")) || (data0 === "section-2241")) || (data0 === "coram-nobis")) || (data0 === "certiorari")) || (data0 === "rehearing")) || (data0 === "suppression-motion")) || (data0 === "discovery-motion")) || (data0 === "sentencing-memorandum")) || (data0 === "plea-offer-review")) || (data0 === "proffer-letter")) || (data0 === "diversion-request"))){
const err3 = {instancePath:instancePath+"/avenue",schemaPath:"#/properties/avenue/enum",keyword:"enum",params:{allowedValues: schema6.properties.avenue.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.document !== undefined){
let data1 = data.document;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((data1 === "motion") || (data1 === "memorandum")) || (data1 === "brief")) || (data1 === "reply")) || (data1 === "petition")) || (data1 === "notice-of-appeal")) || (data1 === "objections")) || (data1 === "declaration")) || (data1 === "proposed-order")) || (data1 === "letter")) || (data1 === "certificate"))){
const err5 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/enum",keyword:"enum",params:{allowedValues: schema6.properties.document.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.case !== undefined){
let data3 = data.case;
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs12 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err8 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(validate22(data3, {instancePath:instancePath+"/case",parentData:data,parentDataProperty:"case",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs14 = errors;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err10 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.filed !== undefined){
let data4 = data.filed;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err11 = {instancePath:instancePath+"/filed",schemaPath:"#/properties/filed/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/filed",schemaPath:"#/properties/filed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.service !== undefined){
let data5 = data.service;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((data5 === "electronic") || (data5 === "mail")) || (data5 === "hand")) || (data5 === "left-with-clerk")) || (data5 === "inmate-mail"))){
const err14 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/enum",keyword:"enum",params:{allowedValues: schema6.properties.service.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.relief !== undefined){
if(typeof data.relief !== "string"){
const err15 = {instancePath:instancePath+"/relief",schemaPath:"#/properties/relief/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sealed !== undefined){
let data7 = data.sealed;
if(!((data7 === true) || (data7 === false))){
const err16 = {instancePath:instancePath+"/sealed",schemaPath:"#/properties/sealed/enum",keyword:"enum",params:{allowedValues: schema6.properties.sealed.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.claims !== undefined){
let data8 = data.claims;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(func2.call(schema6.properties.claims.items.properties, key1))){
const err17 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.id !== undefined){
if(typeof data9.id !== "string"){
const err18 = {instancePath:instancePath+"/claims/" + i0+"/id",schemaPath:"#/properties/claims/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.kind !== undefined){
let data11 = data9.kind;
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/claims/" + i0+"/kind",schemaPath:"#/properties/claims/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((data11 === "ineffective-assistance-trial") || (data11 === "ineffective-assistance-plea")) || (data11 === "ineffective-assistance-sentencing")) || (data11 === "ineffective-assistance-appellate")) || (data11 === "no-notice-of-appeal")) || (data11 === "conflict-of-interest")) || (data11 === "involuntary-plea")) || (data11 === "rule-11-defect")) || (data11 === "fourth-amendment")) || (data11 === "miranda")) || (data11 === "brady")) || (data11 === "napue")) || (data11 === "prosecutorial-misconduct")) || (data11 === "insufficient-evidence")) || (data11 === "jury-instruction")) || (data11 === "evidentiary-error")) || (data11 === "double-jeopardy")) || (data11 === "statute-narrowed")) || (data11 === "statute-unconstitutional")) || (data11 === "section-924c-residual-clause")) || (data11 === "apprendi-alleyne")) || (data11 === "booker")) || (data11 === "guideline-error")) || (data11 === "drug-quantity")) || (data11 === "firearm-enhancement")) || (data11 === "safety-valve-denied")) || (data11 === "sentence-above-maximum")) || (data11 === "mandatory-minimum-error")) || (data11 === "unreasonable-sentence")) || (data11 === "prior-conviction-vacated")) || (data11 === "prior-conviction-attack")) || (data11 === "restitution")) || (data11 === "supervised-release-condition")) || (data11 === "identification")) || (data11 === "weight-of-evidence")) || (data11 === "lack-of-jurisdiction")) || (data11 === "cumulative-error")) || (data11 === "actual-innocence")) || (data11 === "newly-discovered-evidence")) || (data11 === "breach-of-plea-agreement")) || (data11 === "new-constitutional-rule")) || (data11 === "forfeiture")) || (data11 === "other-trial-error")) || (data11 === "terminal-illness")) || (data11 === "serious-medical-condition")) || (data11 === "inadequate-medical-care")) || (data11 === "public-health-emergency")) || (data11 === "age")) || (data11 === "caregiver-of-child")) || (data11 === "caregiver-of-partner")) || (data11 === "caregiver-of-parent")) || (data11 === "abuse-in-custody")) || (data11 === "other-similar-circumstances")) || (data11 === "unusually-long-sentence")) || (data11 === "rehabilitation"))){
const err20 = {instancePath:instancePath+"/claims/" + i0+"/kind",schemaPath:"#/properties/claims/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema6.properties.claims.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.title !== undefined){
if(typeof data9.title !== "string"){
const err21 = {instancePath:instancePath+"/claims/" + i0+"/title",schemaPath:"#/properties/claims/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.raised !== undefined){
let data13 = data9.raised;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((key2 === "trial") || (key2 === "appeal"))){
const err22 = {instancePath:instancePath+"/claims/" + i0+"/raised",schemaPath:"#/properties/claims/items/properties/raised/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data13.trial !== undefined){
let data14 = data13.trial;
if(!(((data14 === true) || (data14 === false)) || (data14 === "unknown"))){
const err23 = {instancePath:instancePath+"/claims/" + i0+"/raised/trial",schemaPath:"#/properties/claims/items/properties/raised/properties/trial/enum",keyword:"enum",params:{allowedValues: schema6.properties.claims.items.properties.raised.properties.trial.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.appeal !== undefined){
let data15 = data13.appeal;
if(!(((data15 === true) || (data15 === false)) || (data15 === "unknown"))){
const err24 = {instancePath:instancePath+"/claims/" + i0+"/raised/appeal",schemaPath:"#/properties/claims/items/properties/raised/properties/appeal/enum",keyword:"enum",params:{allowedValues: schema6.properties.claims.items.properties.raised.properties.appeal.enum}};
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
const err25 = {instancePath:instancePath+"/claims/" + i0+"/raised",schemaPath:"#/properties/claims/items/properties/raised/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9["decided-on-appeal"] !== undefined){
let data16 = data9["decided-on-appeal"];
if(!(((data16 === true) || (data16 === false)) || (data16 === "unknown"))){
const err26 = {instancePath:instancePath+"/claims/" + i0+"/decided-on-appeal",schemaPath:"#/properties/claims/items/properties/decided-on-appeal/enum",keyword:"enum",params:{allowedValues: schema6.properties.claims.items.properties["decided-on-appeal"].enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data9.cause !== undefined){
if(typeof data9.cause !== "string"){
const err27 = {instancePath:instancePath+"/claims/" + i0+"/cause",schemaPath:"#/properties/claims/items/properties/cause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.prejudice !== undefined){
if(typeof data9.prejudice !== "string"){
const err28 = {instancePath:instancePath+"/claims/" + i0+"/prejudice",schemaPath:"#/properties/claims/items/properties/prejudice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.innocence !== undefined){
let data19 = data9.innocence;
if(!(((data19 === true) || (data19 === false)) || (data19 === "unknown"))){
const err29 = {instancePath:instancePath+"/claims/" + i0+"/innocence",schemaPath:"#/properties/claims/items/properties/innocence/enum",keyword:"enum",params:{allowedValues: schema6.properties.claims.items.properties.innocence.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.deadline !== undefined){
let data20 = data9.deadline;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((((key3 === "trigger") || (key3 === "date")) || (key3 === "relates-back-to")) || (key3 === "tolling"))){
const err30 = {instancePath:instancePath+"/claims/" + i0+"/deadline",schemaPath:"#/properties/claims/items/properties/deadline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data20.trigger !== undefined){
let data21 = data20.trigger;
if(typeof data21 !== "string"){
const err31 = {instancePath:instancePath+"/claims/" + i0+"/deadline/trigger",schemaPath:"#/properties/claims/items/properties/deadline/properties/trigger/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((data21 === "f1") || (data21 === "f2")) || (data21 === "f3")) || (data21 === "f4"))){
const err32 = {instancePath:instancePath+"/claims/" + i0+"/deadline/trigger",schemaPath:"#/properties/claims/items/properties/deadline/properties/trigger/enum",keyword:"enum",params:{allowedValues: schema6.properties.claims.items.properties.deadline.properties.trigger.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20.date !== undefined){
let data22 = data20.date;
if(typeof data22 === "string"){
if(!(formats0.test(data22))){
const err33 = {instancePath:instancePath+"/claims/" + i0+"/deadline/date",schemaPath:"#/properties/claims/items/properties/deadline/properties/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/claims/" + i0+"/deadline/date",schemaPath:"#/properties/claims/items/properties/deadline/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20["relates-back-to"] !== undefined){
if(typeof data20["relates-back-to"] !== "string"){
const err35 = {instancePath:instancePath+"/claims/" + i0+"/deadline/relates-back-to",schemaPath:"#/properties/claims/items/properties/deadline/properties/relates-back-to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data20.tolling !== undefined){
if(typeof data20.tolling !== "string"){
const err36 = {instancePath:instancePath+"/claims/" + i0+"/deadline/tolling",schemaPath:"#/properties/claims/items/properties/deadline/properties/tolling/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/claims/" + i0+"/deadline",schemaPath:"#/properties/claims/items/properties/deadline/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.exhibits !== undefined){
let data25 = data9.exhibits;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(typeof data25[i1] !== "string"){
const err38 = {instancePath:instancePath+"/claims/" + i0+"/exhibits/" + i1,schemaPath:"#/properties/claims/items/properties/exhibits/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/claims/" + i0+"/exhibits",schemaPath:"#/properties/claims/items/properties/exhibits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.exhibits !== undefined){
let data27 = data.exhibits;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key4 in data27){
let data28 = data27[key4];
const _errs64 = errors;
let valid10 = true;
const _errs65 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid1 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs67 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key5 in data28){
if(!((((((key5 === "title") || (key5 === "file")) || (key5 === "kind")) || (key5 === "docket")) || (key5 === "pages")) || (key5 === "sealed"))){
const err43 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exhibits/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data28.title !== undefined){
if(typeof data28.title !== "string"){
const err44 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/exhibits/additionalProperties/then/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data28.file !== undefined){
if(typeof data28.file !== "string"){
const err45 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/exhibits/additionalProperties/then/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data28.kind !== undefined){
if(typeof data28.kind !== "string"){
const err46 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",schemaPath:"#/properties/exhibits/additionalProperties/then/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data28.docket !== undefined){
if(typeof data28.docket !== "string"){
const err47 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/docket",schemaPath:"#/properties/exhibits/additionalProperties/then/properties/docket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data28.pages !== undefined){
let data33 = data28.pages;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err48 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pages",schemaPath:"#/properties/exhibits/additionalProperties/then/properties/pages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err49 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pages",schemaPath:"#/properties/exhibits/additionalProperties/then/properties/pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data28.sealed !== undefined){
let data34 = data28.sealed;
if(!((data34 === true) || (data34 === false))){
const err50 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sealed",schemaPath:"#/properties/exhibits/additionalProperties/then/properties/sealed/enum",keyword:"enum",params:{allowedValues: schema6.properties.exhibits.additionalProperties.then.properties.sealed.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exhibits/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid1 = _errs67 === errors;
valid10 = _valid1;
ifClause1 = "then";
}
else {
const _errs81 = errors;
if(typeof data28 !== "string"){
const err52 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exhibits/additionalProperties/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs81 === errors;
valid10 = _valid1;
ifClause1 = "else";
}
if(!valid10){
const err53 = {instancePath:instancePath+"/exhibits/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exhibits/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/exhibits",schemaPath:"#/properties/exhibits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.lint !== undefined){
let data35 = data.lint;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key6 in data35){
if(!(key6 === "disable")){
const err55 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data35.disable !== undefined){
let data36 = data35.disable;
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
let data37 = data36[i2];
const _errs89 = errors;
let valid15 = true;
const _errs90 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid2 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs92 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.rule === undefined){
const err57 = {instancePath:instancePath+"/lint/disable/" + i2,schemaPath:"#/properties/lint/properties/disable/items/then/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key7 in data37){
if(!((((key7 === "rule") || (key7 === "reason")) || (key7 === "until")) || (key7 === "by"))){
const err58 = {instancePath:instancePath+"/lint/disable/" + i2,schemaPath:"#/properties/lint/properties/disable/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data37.rule !== undefined){
if(typeof data37.rule !== "string"){
const err59 = {instancePath:instancePath+"/lint/disable/" + i2+"/rule",schemaPath:"#/properties/lint/properties/disable/items/then/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data37.reason !== undefined){
if(typeof data37.reason !== "string"){
const err60 = {instancePath:instancePath+"/lint/disable/" + i2+"/reason",schemaPath:"#/properties/lint/properties/disable/items/then/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data37.until !== undefined){
let data40 = data37.until;
if(typeof data40 === "string"){
if(!(formats0.test(data40))){
const err61 = {instancePath:instancePath+"/lint/disable/" + i2+"/until",schemaPath:"#/properties/lint/properties/disable/items/then/properties/until/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/lint/disable/" + i2+"/until",schemaPath:"#/properties/lint/properties/disable/items/then/properties/until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data37.by !== undefined){
if(typeof data37.by !== "string"){
const err63 = {instancePath:instancePath+"/lint/disable/" + i2+"/by",schemaPath:"#/properties/lint/properties/disable/items/then/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/lint/disable/" + i2,schemaPath:"#/properties/lint/properties/disable/items/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid2 = _errs92 === errors;
valid15 = _valid2;
ifClause2 = "then";
}
else {
const _errs103 = errors;
if(typeof data37 !== "string"){
const err65 = {instancePath:instancePath+"/lint/disable/" + i2,schemaPath:"#/properties/lint/properties/disable/items/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid2 = _errs103 === errors;
valid15 = _valid2;
ifClause2 = "else";
}
if(!valid15){
const err66 = {instancePath:instancePath+"/lint/disable/" + i2,schemaPath:"#/properties/lint/properties/disable/items/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/lint/disable",schemaPath:"#/properties/lint/properties/disable/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateCase = validate24;
const schema8 = {"$id":"case.schema.json","type":"object","properties":{"caption":{"type":"string"},"court":{"type":"string","enum":["alnd","almd","alsd","akd","azd","ared","arwd","cand","caed","cacd","casd","cod","ctd","ded","dcd","flnd","flmd","flsd","gand","gamd","gasd","gud","hid","idd","ilnd","ilcd","ilsd","innd","insd","iand","iasd","ksd","kyed","kywd","laed","lamd","lawd","med","mdd","mad","mied","miwd","mnd","msnd","mssd","moed","mowd","mtd","ned","nvd","nhd","njd","nmd","nynd","nyed","nysd","nywd","nced","ncmd","ncwd","ndd","nmid","ohnd","ohsd","oknd","oked","okwd","ord","paed","pamd","pawd","prd","rid","scd","sdd","tned","tnmd","tnwd","txnd","txed","txsd","txwd","utd","vtd","vid","vaed","vawd","waed","wawd","wvnd","wvsd","wied","wiwd","wyd","ca1","ca2","ca3","ca4","ca5","ca6","ca7","ca8","ca9","ca10","ca11","cadc"]},"circuit":{"type":"string","enum":["1","2","3","4","5","6","7","8","9","10","11","dc"]},"docket":{"type":"string"},"appeal-docket":{"type":"string"},"judge":{"type":"string"},"defendant":{"type":"object","properties":{"name":{"type":"string"},"register-number":{"type":"string"},"custody":{"type":"string","enum":["prison","supervised-release","probation","released","pretrial"]}},"additionalProperties":false},"counsel":{"if":{"type":"object"},"then":{"type":"object","properties":{"kind":{"type":"string","enum":["retained","appointed","pro-se"]}},"additionalProperties":false},"else":{"type":"string","enum":["retained","appointed","pro-se"]}},"conviction":{"if":{"type":"object"},"then":{"type":"object","properties":{"by":{"type":"string","enum":["plea","jury","bench","pending"]}},"additionalProperties":false},"else":{"type":"string","enum":["plea","jury","bench","pending"]}},"counts":{"type":"array","items":{"type":"object","properties":{"count":{"type":"string"},"statute":{"type":"string"},"predicate":{"type":"string"}},"additionalProperties":false}},"sentence":{"type":"object","properties":{"months":{"if":{"type":"string"},"then":{"type":"string","enum":["life"]},"else":{"type":"number","minimum":0}},"mandatory-minimum":{"if":{"type":"string"},"then":{"type":"string","enum":["life"]},"else":{"type":"number","minimum":0}},"guideline-range":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","enum":["life"]},"else":{"type":"number","minimum":0}},"minItems":2,"maxItems":2},"manual":{"type":"integer","minimum":1900},"supervised-release-months":{"if":{"type":"string"},"then":{"type":"string","enum":["life"]},"else":{"type":"number","minimum":0}}},"additionalProperties":false},"plea-agreement":{"type":"object","properties":{"exhibit":{"type":"string"},"type":{"type":"string","enum":["A","B","C"]},"waives":{"type":"array","items":{"type":"string","enum":["appeal","collateral-attack","sentence-modification"]}},"except":{"type":"array","items":{"type":"string","enum":["ineffective-assistance","involuntary-plea","above-statutory-maximum","above-guideline-range","prosecutorial-misconduct","change-in-law","newly-discovered-evidence"]}},"colloquy":{"type":"string"}},"additionalProperties":false},"plea-offer":{"type":"object","properties":{"exhibit":{"type":"string"},"made":{"type":"string","format":"date"},"conveyed":{"type":"string","format":"date"},"expires":{"type":"string","format":"date"},"hour":{"type":"string"},"decided":{"type":"string","format":"date"},"decision":{"type":"string","enum":["accepted","rejected","countered","undecided"]},"offense-level":{"type":"integer","minimum":1},"criminal-history":{"type":"string","enum":["I","II","III","IV","V","VI"]},"guideline-range":{"type":"array","items":{"if":{"type":"string"},"then":{"type":"string","enum":["life"]},"else":{"type":"number","minimum":0}},"minItems":2,"maxItems":2},"mandatory-minimum":{"if":{"type":"string"},"then":{"type":"string","enum":["life"]},"else":{"type":"number","minimum":0}}},"additionalProperties":false},"events":{"type":"object","additionalProperties":false,"patternProperties":{"^(?:judgment-final|offense-ended|indictment|plea|verdict|jury-discharged|sentence-imposed|judgment-entered|amended-judgment-entered|post-trial-motion-filed|post-trial-motion-decided|government-appeal-filed|notice-of-appeal-filed|appeal-dismissed-voluntarily|appeal-dismissed|appeal-decided|rehearing-petition-filed|rehearing-denied|mandate-issued|certiorari-extended-to|certiorari-petition-filed|certiorari-granted|certiorari-denied|certiorari-rehearing-denied|supreme-court-decided|resentenced|section-2255-filed|section-2255-denied|section-2255-altered|report-and-recommendation-served|impediment-removed|right-recognized|right-made-retroactive|facts-discoverable|prior-conviction-vacated|notice-of-order-received|warden-request-sent|warden-request-received|warden-denied|regional-director-denied|sentence-reduction-denied|coram-nobis-denied|authorization-filed|authorization-denied|record-filed|opening-brief-served|appellee-brief-served|argument|motion-hearing|supervised-release-began|supervised-release-ends|released|order-entered|presentence-report-received|pretrial-motions-due|trial|section-2241-denied|grievance-arose|remedy-request-filed|remedy-regional-filed|remedy-central-filed|appellate-motion-served|appellate-response-served|revocation-warrant-issued|revocation-summons-issued)$":{"$ref":"#/definitions/event"}}},"record":{"type":"object","additionalProperties":{"if":{"type":"object"},"then":{"type":"object","properties":{"state":{"type":"string","enum":["have","requested","missing","sealed"]},"from":{"type":"string"},"date":{"type":"string","format":"date"},"note":{"type":"string"}},"additionalProperties":false},"else":{"type":"string","enum":["have","requested","missing","sealed"]}},"patternProperties":{"^(?:docket-sheet|indictment|judgment|statement-of-reasons|presentence-report|plea-agreement|plea-transcript|trial-transcript|sentencing-transcript|presentence-objections|plea-offers|laboratory-reports|recordings|warrants|prison-records|appellate-briefs|appellate-decision|discovery|client-file|medical-records)$":{"if":{"type":"object"},"then":{"type":"object","properties":{"state":{"type":"string","enum":["have","requested","missing","sealed"]},"from":{"type":"string"},"date":{"type":"string","format":"date"},"note":{"type":"string"}},"additionalProperties":false},"else":{"type":"string","enum":["have","requested","missing","sealed"]}}}},"minors":{"type":"array","items":{"type":"string"}},"holidays":{"type":"array","items":{"type":"string","format":"date"}},"closures":{"type":"array","items":{"type":"string","format":"date"}}},"additionalProperties":false,"definitions":{"event":{"if":{"type":"array"},"then":{"type":"array","items":{"if":{"type":"object"},"then":{"type":"object","properties":{"date":{"type":"string","format":"date"},"source":{"type":"string"},"note":{"type":"string"},"by":{"type":"string","enum":["electronic","mail","hand","left-with-clerk","inmate-mail"]}},"additionalProperties":false,"required":["date"]},"else":{"type":"string","format":"date"}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"date":{"type":"string","format":"date"},"source":{"type":"string"},"note":{"type":"string"},"by":{"type":"string","enum":["electronic","mail","hand","left-with-clerk","inmate-mail"]}},"additionalProperties":false,"required":["date"]},"else":{"type":"string","format":"date"}}}}};
const pattern0 = new RegExp("^(?:judgment-final|offense-ended|indictment|plea|verdict|jury-discharged|sentence-imposed|judgment-entered|amended-judgment-entered|post-trial-motion-filed|post-trial-motion-decided|government-appeal-filed|notice-of-appeal-filed|appeal-dismissed-voluntarily|appeal-dismissed|appeal-decided|rehearing-petition-filed|rehearing-denied|mandate-issued|certiorari-extended-to|certiorari-petition-filed|certiorari-granted|certiorari-denied|certiorari-rehearing-denied|supreme-court-decided|resentenced|section-2255-filed|section-2255-denied|section-2255-altered|report-and-recommendation-served|impediment-removed|right-recognized|right-made-retroactive|facts-discoverable|prior-conviction-vacated|notice-of-order-received|warden-request-sent|warden-request-received|warden-denied|regional-director-denied|sentence-reduction-denied|coram-nobis-denied|authorization-filed|authorization-denied|record-filed|opening-brief-served|appellee-brief-served|argument|motion-hearing|supervised-release-began|supervised-release-ends|released|order-entered|presentence-report-received|pretrial-motions-due|trial|section-2241-denied|grievance-arose|remedy-request-filed|remedy-regional-filed|remedy-central-filed|appellate-motion-served|appellate-response-served|revocation-warrant-issued|revocation-summons-issued)$", "u");
const pattern2 = new RegExp("^(?:docket-sheet|indictment|judgment|statement-of-reasons|presentence-report|plea-agreement|plea-transcript|trial-transcript|sentencing-transcript|presentence-objections|plea-offers|laboratory-reports|recordings|warrants|prison-records|appellate-briefs|appellate-decision|discovery|client-file|medical-records)$", "u");
const schema9 = {"if":{"type":"array"},"then":{"type":"array","items":{"if":{"type":"object"},"then":{"type":"object","properties":{"date":{"type":"string","format":"date"},"source":{"type":"string"},"note":{"type":"string"},"by":{"type":"string","enum":["electronic","mail","hand","left-with-clerk","inmate-mail"]}},"additionalProperties":false,"required":["date"]},"else":{"type":"string","format":"date"}}},"else":{"if":{"type":"object"},"then":{"type":"object","properties":{"date":{"type":"string","format":"date"},"source":{"type":"string"},"note":{"type":"string"},"by":{"type":"string","enum":["electronic","mail","hand","left-with-clerk","inmate-mail"]}},"additionalProperties":false,"required":["date"]},"else":{"type":"string","format":"date"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs6 = errors;
let valid3 = true;
const _errs7 = errors;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.date === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/then/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!((((key0 === "date") || (key0 === "source")) || (key0 === "note")) || (key0 === "by"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.date !== undefined){
let data1 = data0.date;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err4 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/then/items/then/properties/date/format",keyword:"format",params:{format: "date"}};
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
const err5 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/then/items/then/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.source !== undefined){
if(typeof data0.source !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/source",schemaPath:"#/then/items/then/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.note !== undefined){
if(typeof data0.note !== "string"){
const err7 = {instancePath:instancePath+"/" + i0+"/note",schemaPath:"#/then/items/then/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.by !== undefined){
let data4 = data0.by;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/by",schemaPath:"#/then/items/then/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data4 === "electronic") || (data4 === "mail")) || (data4 === "hand")) || (data4 === "left-with-clerk")) || (data4 === "inmate-mail"))){
const err9 = {instancePath:instancePath+"/" + i0+"/by",schemaPath:"#/then/items/then/properties/by/enum",keyword:"enum",params:{allowedValues: schema9.then.items.then.properties.by.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs9 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs20 = errors;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/else/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/then/items/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs22 = errors;
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date === undefined){
const err16 = {instancePath,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty: "date"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data){
if(!((((key1 === "date") || (key1 === "source")) || (key1 === "note")) || (key1 === "by"))){
const err17 = {instancePath,schemaPath:"#/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.date !== undefined){
let data5 = data.date;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err18 = {instancePath:instancePath+"/date",schemaPath:"#/else/then/properties/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/date",schemaPath:"#/else/then/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/else/then/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err21 = {instancePath:instancePath+"/note",schemaPath:"#/else/then/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.by !== undefined){
let data8 = data.by;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/by",schemaPath:"#/else/then/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((data8 === "electronic") || (data8 === "mail")) || (data8 === "hand")) || (data8 === "left-with-clerk")) || (data8 === "inmate-mail"))){
const err23 = {instancePath:instancePath+"/by",schemaPath:"#/else/then/properties/by/enum",keyword:"enum",params:{allowedValues: schema9.else.then.properties.by.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/else/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid5 = _valid2;
ifClause2 = "then";
}
else {
const _errs37 = errors;
if(typeof data === "string"){
if(!(formats0.test(data))){
const err25 = {instancePath,schemaPath:"#/else/else/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath,schemaPath:"#/else/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid5 = _valid2;
ifClause2 = "else";
}
if(!valid5){
const err27 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err28 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="case.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
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
if(data.caption !== undefined){
if(typeof data.caption !== "string"){
const err1 = {instancePath:instancePath+"/caption",schemaPath:"#/properties/caption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.court !== undefined){
let data1 = data.court;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/court",schemaPath:"#/properties/court/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "alnd") || (data1 === "almd")) || (data1 === "alsd")) || (data1 === "akd")) || (data1 === "azd")) || (data1 === "ared")) || (data1 === "arwd")) || (data1 === "cand")) || (data1 === "caed")) || (data1 === "cacd")) || (data1 === "casd")) || (data1 === "cod")) || (data1 === "ctd")) || (data1 === "ded")) || (data1 === "dcd")) || (data1 === "flnd")) || (data1 === "flmd")) || (data1 === "flsd")) || (data1 === "gand")) || (data1 === "gamd")) || (data1 === "gasd")) || (data1 === "gud")) || (data1 === "hid")) || (data1 === "idd")) || (data1 === "ilnd")) || (data1 === "ilcd")) || (data1 === "ilsd")) || (data1 === "innd")) || (data1 === "insd")) || (data1 === "iand")) || (data1 === "iasd")) || (data1 === "ksd")) || (data1 === "kyed")) || (data1 === "kywd")) || (data1 === "laed")) || (data1 === "lamd")) || (data1 === "lawd")) || (data1 === "med")) || (data1 === "mdd")) || (data1 === "mad")) || (data1 === "mied")) || (data1 === "miwd")) || (data1 === "mnd")) || (data1 === "msnd")) || (data1 === "mssd")) || (data1 === "moed")) || (data1 === "mowd")) || (data1 === "mtd")) || (data1 === "ned")) || (data1 === "nvd")) || (data1 === "nhd")) || (data1 === "njd")) || (data1 === "nmd")) || (data1 === "nynd")) || (data1 === "nyed")) || (data1 === "nysd")) || (data1 === "nywd")) || (data1 === "nced")) || (data1 === "ncmd")) || (data1 === "ncwd")) || (data1 === "ndd")) || (data1 === "nmid")) || (data1 === "ohnd")) || (data1 === "ohsd")) || (data1 === "oknd")) || (data1 === "oked")) || (data1 === "okwd")) || (data1 === "ord")) || (data1 === "paed")) || (data1 === "pamd")) || (data1 === "pawd")) || (data1 === "prd")) || (data1 === "rid")) || (data1 === "scd")) || (data1 === "sdd")) || (data1 === "tned")) || (data1 === "tnmd")) || (data1 === "tnwd")) || (data1 === "txnd")) || (data1 === "txed")) || (data1 === "txsd")) || (data1 === "txwd")) || (data1 === "utd")) || (data1 === "vtd")) || (data1 === "vid")) || (data1 === "vaed")) || (data1 === "vawd")) || (data1 === "waed")) || (data1 === "wawd")) || (data1 === "wvnd")) || (data1 === "wvsd")) || (data1 === "wied")) || (data1 === "wiwd")) || (data1 === "wyd")) || (data1 === "ca1")) || (data1 === "ca2")) || (data1 === "ca3")) || (data1 === "ca4")) || (data1 === "ca5")) || (data1 === "ca6")) || (data1 === "ca7")) || (data1 === "ca8")) || (data1 === "ca9")) || (data1 === "ca10")) || (data1 === "ca11")) || (data1 === "cadc"))){
const err3 = {instancePath:instancePath+"/court",schemaPath:"#/properties/court/enum",keyword:"enum",params:{allowedValues: schema8.properties.court.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.circuit !== undefined){
let data2 = data.circuit;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((((data2 === "1") || (data2 === "2")) || (data2 === "3")) || (data2 === "4")) || (data2 === "5")) || (data2 === "6")) || (data2 === "7")) || (data2 === "8")) || (data2 === "9")) || (data2 === "10")) || (data2 === "11")) || (data2 === "dc"))){
const err5 = {instancePath:instancePath+"/circuit",schemaPath:"#/properties/circuit/enum",keyword:"enum",params:{allowedValues: schema8.properties.circuit.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.docket !== undefined){
if(typeof data.docket !== "string"){
const err6 = {instancePath:instancePath+"/docket",schemaPath:"#/properties/docket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["appeal-docket"] !== undefined){
if(typeof data["appeal-docket"] !== "string"){
const err7 = {instancePath:instancePath+"/appeal-docket",schemaPath:"#/properties/appeal-docket/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.judge !== undefined){
if(typeof data.judge !== "string"){
const err8 = {instancePath:instancePath+"/judge",schemaPath:"#/properties/judge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.defendant !== undefined){
let data6 = data.defendant;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(((key1 === "name") || (key1 === "register-number")) || (key1 === "custody"))){
const err9 = {instancePath:instancePath+"/defendant",schemaPath:"#/properties/defendant/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err10 = {instancePath:instancePath+"/defendant/name",schemaPath:"#/properties/defendant/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6["register-number"] !== undefined){
if(typeof data6["register-number"] !== "string"){
const err11 = {instancePath:instancePath+"/defendant/register-number",schemaPath:"#/properties/defendant/properties/register-number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.custody !== undefined){
let data9 = data6.custody;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/defendant/custody",schemaPath:"#/properties/defendant/properties/custody/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((data9 === "prison") || (data9 === "supervised-release")) || (data9 === "probation")) || (data9 === "released")) || (data9 === "pretrial"))){
const err13 = {instancePath:instancePath+"/defendant/custody",schemaPath:"#/properties/defendant/properties/custody/enum",keyword:"enum",params:{allowedValues: schema8.properties.defendant.properties.custody.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/defendant",schemaPath:"#/properties/defendant/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.counsel !== undefined){
let data10 = data.counsel;
const _errs24 = errors;
let valid2 = true;
const _errs25 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs27 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(key2 === "kind")){
const err16 = {instancePath:instancePath+"/counsel",schemaPath:"#/properties/counsel/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.kind !== undefined){
let data11 = data10.kind;
if(typeof data11 !== "string"){
const err17 = {instancePath:instancePath+"/counsel/kind",schemaPath:"#/properties/counsel/then/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data11 === "retained") || (data11 === "appointed")) || (data11 === "pro-se"))){
const err18 = {instancePath:instancePath+"/counsel/kind",schemaPath:"#/properties/counsel/then/properties/kind/enum",keyword:"enum",params:{allowedValues: schema8.properties.counsel.then.properties.kind.enum}};
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
const err19 = {instancePath:instancePath+"/counsel",schemaPath:"#/properties/counsel/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs32 = errors;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/counsel",schemaPath:"#/properties/counsel/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data10 === "retained") || (data10 === "appointed")) || (data10 === "pro-se"))){
const err21 = {instancePath:instancePath+"/counsel",schemaPath:"#/properties/counsel/else/enum",keyword:"enum",params:{allowedValues: schema8.properties.counsel.else.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err22 = {instancePath:instancePath+"/counsel",schemaPath:"#/properties/counsel/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.conviction !== undefined){
let data12 = data.conviction;
const _errs35 = errors;
let valid4 = true;
const _errs36 = errors;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs38 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(key3 === "by")){
const err24 = {instancePath:instancePath+"/conviction",schemaPath:"#/properties/conviction/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data12.by !== undefined){
let data13 = data12.by;
if(typeof data13 !== "string"){
const err25 = {instancePath:instancePath+"/conviction/by",schemaPath:"#/properties/conviction/then/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((data13 === "plea") || (data13 === "jury")) || (data13 === "bench")) || (data13 === "pending"))){
const err26 = {instancePath:instancePath+"/conviction/by",schemaPath:"#/properties/conviction/then/properties/by/enum",keyword:"enum",params:{allowedValues: schema8.properties.conviction.then.properties.by.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/conviction",schemaPath:"#/properties/conviction/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs38 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs43 = errors;
if(typeof data12 !== "string"){
const err28 = {instancePath:instancePath+"/conviction",schemaPath:"#/properties/conviction/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((data12 === "plea") || (data12 === "jury")) || (data12 === "bench")) || (data12 === "pending"))){
const err29 = {instancePath:instancePath+"/conviction",schemaPath:"#/properties/conviction/else/enum",keyword:"enum",params:{allowedValues: schema8.properties.conviction.else.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err30 = {instancePath:instancePath+"/conviction",schemaPath:"#/properties/conviction/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.counts !== undefined){
let data14 = data.counts;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!(((key4 === "count") || (key4 === "statute")) || (key4 === "predicate"))){
const err31 = {instancePath:instancePath+"/counts/" + i0,schemaPath:"#/properties/counts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data15.count !== undefined){
if(typeof data15.count !== "string"){
const err32 = {instancePath:instancePath+"/counts/" + i0+"/count",schemaPath:"#/properties/counts/items/properties/count/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.statute !== undefined){
if(typeof data15.statute !== "string"){
const err33 = {instancePath:instancePath+"/counts/" + i0+"/statute",schemaPath:"#/properties/counts/items/properties/statute/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.predicate !== undefined){
if(typeof data15.predicate !== "string"){
const err34 = {instancePath:instancePath+"/counts/" + i0+"/predicate",schemaPath:"#/properties/counts/items/properties/predicate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/counts/" + i0,schemaPath:"#/properties/counts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.sentence !== undefined){
let data19 = data.sentence;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key5 in data19){
if(!(((((key5 === "months") || (key5 === "mandatory-minimum")) || (key5 === "guideline-range")) || (key5 === "manual")) || (key5 === "supervised-release-months"))){
const err37 = {instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.months !== undefined){
let data20 = data19.months;
const _errs60 = errors;
let valid10 = true;
const _errs61 = errors;
if(typeof data20 !== "string"){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs63 = errors;
if(typeof data20 !== "string"){
const err39 = {instancePath:instancePath+"/sentence/months",schemaPath:"#/properties/sentence/properties/months/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(data20 === "life")){
const err40 = {instancePath:instancePath+"/sentence/months",schemaPath:"#/properties/sentence/properties/months/then/enum",keyword:"enum",params:{allowedValues: schema8.properties.sentence.properties.months.then.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid2 = _errs63 === errors;
valid10 = _valid2;
ifClause2 = "then";
}
else {
const _errs65 = errors;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err41 = {instancePath:instancePath+"/sentence/months",schemaPath:"#/properties/sentence/properties/months/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/sentence/months",schemaPath:"#/properties/sentence/properties/months/else/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid2 = _errs65 === errors;
valid10 = _valid2;
ifClause2 = "else";
}
if(!valid10){
const err43 = {instancePath:instancePath+"/sentence/months",schemaPath:"#/properties/sentence/properties/months/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19["mandatory-minimum"] !== undefined){
let data21 = data19["mandatory-minimum"];
const _errs68 = errors;
let valid11 = true;
const _errs69 = errors;
if(typeof data21 !== "string"){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid3 = _errs69 === errors;
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs71 = errors;
if(typeof data21 !== "string"){
const err45 = {instancePath:instancePath+"/sentence/mandatory-minimum",schemaPath:"#/properties/sentence/properties/mandatory-minimum/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(data21 === "life")){
const err46 = {instancePath:instancePath+"/sentence/mandatory-minimum",schemaPath:"#/properties/sentence/properties/mandatory-minimum/then/enum",keyword:"enum",params:{allowedValues: schema8.properties.sentence.properties["mandatory-minimum"].then.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid3 = _errs71 === errors;
valid11 = _valid3;
ifClause3 = "then";
}
else {
const _errs73 = errors;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err47 = {instancePath:instancePath+"/sentence/mandatory-minimum",schemaPath:"#/properties/sentence/properties/mandatory-minimum/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/sentence/mandatory-minimum",schemaPath:"#/properties/sentence/properties/mandatory-minimum/else/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid3 = _errs73 === errors;
valid11 = _valid3;
ifClause3 = "else";
}
if(!valid11){
const err49 = {instancePath:instancePath+"/sentence/mandatory-minimum",schemaPath:"#/properties/sentence/properties/mandatory-minimum/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19["guideline-range"] !== undefined){
let data22 = data19["guideline-range"];
if(Array.isArray(data22)){
if(data22.length > 2){
const err50 = {instancePath:instancePath+"/sentence/guideline-range",schemaPath:"#/properties/sentence/properties/guideline-range/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data22.length < 2){
const err51 = {instancePath:instancePath+"/sentence/guideline-range",schemaPath:"#/properties/sentence/properties/guideline-range/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
const _errs78 = errors;
let valid14 = true;
const _errs79 = errors;
if(typeof data23 !== "string"){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs79 === errors;
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs81 = errors;
if(typeof data23 !== "string"){
const err53 = {instancePath:instancePath+"/sentence/guideline-range/" + i1,schemaPath:"#/properties/sentence/properties/guideline-range/items/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(data23 === "life")){
const err54 = {instancePath:instancePath+"/sentence/guideline-range/" + i1,schemaPath:"#/properties/sentence/properties/guideline-range/items/then/enum",keyword:"enum",params:{allowedValues: schema8.properties.sentence.properties["guideline-range"].items.then.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid4 = _errs81 === errors;
valid14 = _valid4;
ifClause4 = "then";
}
else {
const _errs83 = errors;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err55 = {instancePath:instancePath+"/sentence/guideline-range/" + i1,schemaPath:"#/properties/sentence/properties/guideline-range/items/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/sentence/guideline-range/" + i1,schemaPath:"#/properties/sentence/properties/guideline-range/items/else/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid4 = _errs83 === errors;
valid14 = _valid4;
ifClause4 = "else";
}
if(!valid14){
const err57 = {instancePath:instancePath+"/sentence/guideline-range/" + i1,schemaPath:"#/properties/sentence/properties/guideline-range/items/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/sentence/guideline-range",schemaPath:"#/properties/sentence/properties/guideline-range/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19.manual !== undefined){
let data24 = data19.manual;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err59 = {instancePath:instancePath+"/sentence/manual",schemaPath:"#/properties/sentence/properties/manual/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1900 || isNaN(data24)){
const err60 = {instancePath:instancePath+"/sentence/manual",schemaPath:"#/properties/sentence/properties/manual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data19["supervised-release-months"] !== undefined){
let data25 = data19["supervised-release-months"];
const _errs88 = errors;
let valid15 = true;
const _errs89 = errors;
if(typeof data25 !== "string"){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid5 = _errs89 === errors;
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs91 = errors;
if(typeof data25 !== "string"){
const err62 = {instancePath:instancePath+"/sentence/supervised-release-months",schemaPath:"#/properties/sentence/properties/supervised-release-months/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(data25 === "life")){
const err63 = {instancePath:instancePath+"/sentence/supervised-release-months",schemaPath:"#/properties/sentence/properties/supervised-release-months/then/enum",keyword:"enum",params:{allowedValues: schema8.properties.sentence.properties["supervised-release-months"].then.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid5 = _errs91 === errors;
valid15 = _valid5;
ifClause5 = "then";
}
else {
const _errs93 = errors;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err64 = {instancePath:instancePath+"/sentence/supervised-release-months",schemaPath:"#/properties/sentence/properties/supervised-release-months/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/sentence/supervised-release-months",schemaPath:"#/properties/sentence/properties/supervised-release-months/else/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs93 === errors;
valid15 = _valid5;
ifClause5 = "else";
}
if(!valid15){
const err66 = {instancePath:instancePath+"/sentence/supervised-release-months",schemaPath:"#/properties/sentence/properties/supervised-release-months/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/sentence",schemaPath:"#/properties/sentence/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data["plea-agreement"] !== undefined){
let data26 = data["plea-agreement"];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
if(!(((((key6 === "exhibit") || (key6 === "type")) || (key6 === "waives")) || (key6 === "except")) || (key6 === "colloquy"))){
const err68 = {instancePath:instancePath+"/plea-agreement",schemaPath:"#/properties/plea-agreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.exhibit !== undefined){
if(typeof data26.exhibit !== "string"){
const err69 = {instancePath:instancePath+"/plea-agreement/exhibit",schemaPath:"#/properties/plea-agreement/properties/exhibit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.type !== undefined){
let data28 = data26.type;
if(typeof data28 !== "string"){
const err70 = {instancePath:instancePath+"/plea-agreement/type",schemaPath:"#/properties/plea-agreement/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((data28 === "A") || (data28 === "B")) || (data28 === "C"))){
const err71 = {instancePath:instancePath+"/plea-agreement/type",schemaPath:"#/properties/plea-agreement/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.properties["plea-agreement"].properties.type.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.waives !== undefined){
let data29 = data26.waives;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(typeof data30 !== "string"){
const err72 = {instancePath:instancePath+"/plea-agreement/waives/" + i2,schemaPath:"#/properties/plea-agreement/properties/waives/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((data30 === "appeal") || (data30 === "collateral-attack")) || (data30 === "sentence-modification"))){
const err73 = {instancePath:instancePath+"/plea-agreement/waives/" + i2,schemaPath:"#/properties/plea-agreement/properties/waives/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["plea-agreement"].properties.waives.items.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/plea-agreement/waives",schemaPath:"#/properties/plea-agreement/properties/waives/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data26.except !== undefined){
let data31 = data26.except;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(typeof data32 !== "string"){
const err75 = {instancePath:instancePath+"/plea-agreement/except/" + i3,schemaPath:"#/properties/plea-agreement/properties/except/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(((((((data32 === "ineffective-assistance") || (data32 === "involuntary-plea")) || (data32 === "above-statutory-maximum")) || (data32 === "above-guideline-range")) || (data32 === "prosecutorial-misconduct")) || (data32 === "change-in-law")) || (data32 === "newly-discovered-evidence"))){
const err76 = {instancePath:instancePath+"/plea-agreement/except/" + i3,schemaPath:"#/properties/plea-agreement/properties/except/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["plea-agreement"].properties.except.items.enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/plea-agreement/except",schemaPath:"#/properties/plea-agreement/properties/except/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data26.colloquy !== undefined){
if(typeof data26.colloquy !== "string"){
const err78 = {instancePath:instancePath+"/plea-agreement/colloquy",schemaPath:"#/properties/plea-agreement/properties/colloquy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/plea-agreement",schemaPath:"#/properties/plea-agreement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data["plea-offer"] !== undefined){
let data34 = data["plea-offer"];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 in data34){
if(!(func2.call(schema8.properties["plea-offer"].properties, key7))){
const err80 = {instancePath:instancePath+"/plea-offer",schemaPath:"#/properties/plea-offer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data34.exhibit !== undefined){
if(typeof data34.exhibit !== "string"){
const err81 = {instancePath:instancePath+"/plea-offer/exhibit",schemaPath:"#/properties/plea-offer/properties/exhibit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data34.made !== undefined){
let data36 = data34.made;
if(typeof data36 === "string"){
if(!(formats0.test(data36))){
const err82 = {instancePath:instancePath+"/plea-offer/made",schemaPath:"#/properties/plea-offer/properties/made/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/plea-offer/made",schemaPath:"#/properties/plea-offer/properties/made/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data34.conveyed !== undefined){
let data37 = data34.conveyed;
if(typeof data37 === "string"){
if(!(formats0.test(data37))){
const err84 = {instancePath:instancePath+"/plea-offer/conveyed",schemaPath:"#/properties/plea-offer/properties/conveyed/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/plea-offer/conveyed",schemaPath:"#/properties/plea-offer/properties/conveyed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data34.expires !== undefined){
let data38 = data34.expires;
if(typeof data38 === "string"){
if(!(formats0.test(data38))){
const err86 = {instancePath:instancePath+"/plea-offer/expires",schemaPath:"#/properties/plea-offer/properties/expires/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/plea-offer/expires",schemaPath:"#/properties/plea-offer/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data34.hour !== undefined){
if(typeof data34.hour !== "string"){
const err88 = {instancePath:instancePath+"/plea-offer/hour",schemaPath:"#/properties/plea-offer/properties/hour/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.decided !== undefined){
let data40 = data34.decided;
if(typeof data40 === "string"){
if(!(formats0.test(data40))){
const err89 = {instancePath:instancePath+"/plea-offer/decided",schemaPath:"#/properties/plea-offer/properties/decided/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/plea-offer/decided",schemaPath:"#/properties/plea-offer/properties/decided/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data34.decision !== undefined){
let data41 = data34.decision;
if(typeof data41 !== "string"){
const err91 = {instancePath:instancePath+"/plea-offer/decision",schemaPath:"#/properties/plea-offer/properties/decision/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((((data41 === "accepted") || (data41 === "rejected")) || (data41 === "countered")) || (data41 === "undecided"))){
const err92 = {instancePath:instancePath+"/plea-offer/decision",schemaPath:"#/properties/plea-offer/properties/decision/enum",keyword:"enum",params:{allowedValues: schema8.properties["plea-offer"].properties.decision.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34["offense-level"] !== undefined){
let data42 = data34["offense-level"];
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err93 = {instancePath:instancePath+"/plea-offer/offense-level",schemaPath:"#/properties/plea-offer/properties/offense-level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 1 || isNaN(data42)){
const err94 = {instancePath:instancePath+"/plea-offer/offense-level",schemaPath:"#/properties/plea-offer/properties/offense-level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data34["criminal-history"] !== undefined){
let data43 = data34["criminal-history"];
if(typeof data43 !== "string"){
const err95 = {instancePath:instancePath+"/plea-offer/criminal-history",schemaPath:"#/properties/plea-offer/properties/criminal-history/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!((((((data43 === "I") || (data43 === "II")) || (data43 === "III")) || (data43 === "IV")) || (data43 === "V")) || (data43 === "VI"))){
const err96 = {instancePath:instancePath+"/plea-offer/criminal-history",schemaPath:"#/properties/plea-offer/properties/criminal-history/enum",keyword:"enum",params:{allowedValues: schema8.properties["plea-offer"].properties["criminal-history"].enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data34["guideline-range"] !== undefined){
let data44 = data34["guideline-range"];
if(Array.isArray(data44)){
if(data44.length > 2){
const err97 = {instancePath:instancePath+"/plea-offer/guideline-range",schemaPath:"#/properties/plea-offer/properties/guideline-range/maxItems",keyword:"maxItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data44.length < 2){
const err98 = {instancePath:instancePath+"/plea-offer/guideline-range",schemaPath:"#/properties/plea-offer/properties/guideline-range/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len4 = data44.length;
for(let i4=0; i4<len4; i4++){
let data45 = data44[i4];
const _errs136 = errors;
let valid24 = true;
const _errs137 = errors;
if(typeof data45 !== "string"){
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid6 = _errs137 === errors;
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs139 = errors;
if(typeof data45 !== "string"){
const err100 = {instancePath:instancePath+"/plea-offer/guideline-range/" + i4,schemaPath:"#/properties/plea-offer/properties/guideline-range/items/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(data45 === "life")){
const err101 = {instancePath:instancePath+"/plea-offer/guideline-range/" + i4,schemaPath:"#/properties/plea-offer/properties/guideline-range/items/then/enum",keyword:"enum",params:{allowedValues: schema8.properties["plea-offer"].properties["guideline-range"].items.then.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid6 = _errs139 === errors;
valid24 = _valid6;
ifClause6 = "then";
}
else {
const _errs141 = errors;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err102 = {instancePath:instancePath+"/plea-offer/guideline-range/" + i4,schemaPath:"#/properties/plea-offer/properties/guideline-range/items/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/plea-offer/guideline-range/" + i4,schemaPath:"#/properties/plea-offer/properties/guideline-range/items/else/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid6 = _errs141 === errors;
valid24 = _valid6;
ifClause6 = "else";
}
if(!valid24){
const err104 = {instancePath:instancePath+"/plea-offer/guideline-range/" + i4,schemaPath:"#/properties/plea-offer/properties/guideline-range/items/if",keyword:"if",params:{failingKeyword: ifClause6}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/plea-offer/guideline-range",schemaPath:"#/properties/plea-offer/properties/guideline-range/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data34["mandatory-minimum"] !== undefined){
let data46 = data34["mandatory-minimum"];
const _errs144 = errors;
let valid25 = true;
const _errs145 = errors;
if(typeof data46 !== "string"){
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid7 = _errs145 === errors;
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs147 = errors;
if(typeof data46 !== "string"){
const err107 = {instancePath:instancePath+"/plea-offer/mandatory-minimum",schemaPath:"#/properties/plea-offer/properties/mandatory-minimum/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(data46 === "life")){
const err108 = {instancePath:instancePath+"/plea-offer/mandatory-minimum",schemaPath:"#/properties/plea-offer/properties/mandatory-minimum/then/enum",keyword:"enum",params:{allowedValues: schema8.properties["plea-offer"].properties["mandatory-minimum"].then.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid7 = _errs147 === errors;
valid25 = _valid7;
ifClause7 = "then";
}
else {
const _errs149 = errors;
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err109 = {instancePath:instancePath+"/plea-offer/mandatory-minimum",schemaPath:"#/properties/plea-offer/properties/mandatory-minimum/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/plea-offer/mandatory-minimum",schemaPath:"#/properties/plea-offer/properties/mandatory-minimum/else/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid7 = _errs149 === errors;
valid25 = _valid7;
ifClause7 = "else";
}
if(!valid25){
const err111 = {instancePath:instancePath+"/plea-offer/mandatory-minimum",schemaPath:"#/properties/plea-offer/properties/mandatory-minimum/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/plea-offer",schemaPath:"#/properties/plea-offer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.events !== undefined){
let data47 = data.events;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key8 in data47){
if(!(pattern0.test(key8))){
const err113 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
for(const key9 in data47){
if(pattern0.test(key9)){
if(!(validate25(data47[key9], {instancePath:instancePath+"/events/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data47,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.record !== undefined){
let data49 = data.record;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key10 in data49){
if(!(pattern2.test(key10))){
let data50 = data49[key10];
const _errs159 = errors;
let valid28 = true;
const _errs160 = errors;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid8 = _errs160 === errors;
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs162 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!((((key11 === "state") || (key11 === "from")) || (key11 === "date")) || (key11 === "note"))){
const err116 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data50.state !== undefined){
let data51 = data50.state;
if(typeof data51 !== "string"){
const err117 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",schemaPath:"#/properties/record/additionalProperties/then/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!((((data51 === "have") || (data51 === "requested")) || (data51 === "missing")) || (data51 === "sealed"))){
const err118 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",schemaPath:"#/properties/record/additionalProperties/then/properties/state/enum",keyword:"enum",params:{allowedValues: schema8.properties.record.additionalProperties.then.properties.state.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data50.from !== undefined){
if(typeof data50.from !== "string"){
const err119 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/record/additionalProperties/then/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data50.date !== undefined){
let data53 = data50.date;
if(typeof data53 === "string"){
if(!(formats0.test(data53))){
const err120 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/record/additionalProperties/then/properties/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/record/additionalProperties/then/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data50.note !== undefined){
if(typeof data50.note !== "string"){
const err122 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/properties/record/additionalProperties/then/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid8 = _errs162 === errors;
valid28 = _valid8;
ifClause8 = "then";
}
else {
const _errs173 = errors;
if(typeof data50 !== "string"){
const err124 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/additionalProperties/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!((((data50 === "have") || (data50 === "requested")) || (data50 === "missing")) || (data50 === "sealed"))){
const err125 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/additionalProperties/else/enum",keyword:"enum",params:{allowedValues: schema8.properties.record.additionalProperties.else.enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid8 = _errs173 === errors;
valid28 = _valid8;
ifClause8 = "else";
}
if(!valid28){
const err126 = {instancePath:instancePath+"/record/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
for(const key12 in data49){
if(pattern2.test(key12)){
let data55 = data49[key12];
const _errs176 = errors;
let valid31 = true;
const _errs177 = errors;
if(!(data55 && typeof data55 == "object" && !Array.isArray(data55))){
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid9 = _errs177 === errors;
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs179 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key13 in data55){
if(!((((key13 === "state") || (key13 === "from")) || (key13 === "date")) || (key13 === "note"))){
const err128 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data55.state !== undefined){
let data56 = data55.state;
if(typeof data56 !== "string"){
const err129 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/then/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((((data56 === "have") || (data56 === "requested")) || (data56 === "missing")) || (data56 === "sealed"))){
const err130 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/then/properties/state/enum",keyword:"enum",params:{allowedValues: schema8.properties.record.patternProperties["^(?:docket-sheet|indictment|judgment|statement-of-reasons|presentence-report|plea-agreement|plea-transcript|trial-transcript|sentencing-transcript|presentence-objections|plea-offers|laboratory-reports|recordings|warrants|prison-records|appellate-briefs|appellate-decision|discovery|client-file|medical-records)$"].then.properties.state.enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data55.from !== undefined){
if(typeof data55.from !== "string"){
const err131 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/then/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data55.date !== undefined){
let data58 = data55.date;
if(typeof data58 === "string"){
if(!(formats0.test(data58))){
const err132 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/then/properties/date/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/date",schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/then/properties/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data55.note !== undefined){
if(typeof data55.note !== "string"){
const err134 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/then/properties/note/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid9 = _errs179 === errors;
valid31 = _valid9;
ifClause9 = "then";
}
else {
const _errs190 = errors;
if(typeof data55 !== "string"){
const err136 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((((data55 === "have") || (data55 === "requested")) || (data55 === "missing")) || (data55 === "sealed"))){
const err137 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/else/enum",keyword:"enum",params:{allowedValues: schema8.properties.record.patternProperties["^(?:docket-sheet|indictment|judgment|statement-of-reasons|presentence-report|plea-agreement|plea-transcript|trial-transcript|sentencing-transcript|presentence-objections|plea-offers|laboratory-reports|recordings|warrants|prison-records|appellate-briefs|appellate-decision|discovery|client-file|medical-records)$"].else.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid9 = _errs190 === errors;
valid31 = _valid9;
ifClause9 = "else";
}
if(!valid31){
const err138 = {instancePath:instancePath+"/record/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/record/patternProperties/%5E(%3F%3Adocket-sheet%7Cindictment%7Cjudgment%7Cstatement-of-reasons%7Cpresentence-report%7Cplea-agreement%7Cplea-transcript%7Ctrial-transcript%7Csentencing-transcript%7Cpresentence-objections%7Cplea-offers%7Claboratory-reports%7Crecordings%7Cwarrants%7Cprison-records%7Cappellate-briefs%7Cappellate-decision%7Cdiscovery%7Cclient-file%7Cmedical-records)%24/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/record",schemaPath:"#/properties/record/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.minors !== undefined){
let data60 = data.minors;
if(Array.isArray(data60)){
const len5 = data60.length;
for(let i5=0; i5<len5; i5++){
if(typeof data60[i5] !== "string"){
const err140 = {instancePath:instancePath+"/minors/" + i5,schemaPath:"#/properties/minors/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/minors",schemaPath:"#/properties/minors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.holidays !== undefined){
let data62 = data.holidays;
if(Array.isArray(data62)){
const len6 = data62.length;
for(let i6=0; i6<len6; i6++){
let data63 = data62[i6];
if(typeof data63 === "string"){
if(!(formats0.test(data63))){
const err142 = {instancePath:instancePath+"/holidays/" + i6,schemaPath:"#/properties/holidays/items/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/holidays/" + i6,schemaPath:"#/properties/holidays/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.closures !== undefined){
let data64 = data.closures;
if(Array.isArray(data64)){
const len7 = data64.length;
for(let i7=0; i7<len7; i7++){
let data65 = data64[i7];
if(typeof data65 === "string"){
if(!(formats0.test(data65))){
const err145 = {instancePath:instancePath+"/closures/" + i7,schemaPath:"#/properties/closures/items/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/closures/" + i7,schemaPath:"#/properties/closures/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/closures",schemaPath:"#/properties/closures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
