/** Who gets past the door of what is done with interpretations and knowledge cards, written as in the table of all. */
export const knowledgeRoles: Record<string, string> = {
  draftInterpretation: '  ol    ',
  reviseInterpretation: '  ol    ',
  sendBackInterpretation: '   l    ',
  dropInterpretation: '  ol    ',
  signInterpretation: '   l    ',
  listOwedInterpretations: '  ol    ',
  listKnowledge: '  ol    ',
  writeCard: '  ol    ',
  handInCard: '  ol    ',
  sendBackCard: '   l    ',
  dropCard: '  ol    ',
  signCard: '   l    ',
  withdrawCard: '   l    ',
}
