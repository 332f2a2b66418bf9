/** What goes step by step, as in the table of the house. */
export const matterRoles: Record<string, string> = {
  openMatter: '  ol e  ',
  listMatters: '  ol e  ',
  listOutcomes: '  ol es ',
  beginStep: '  ol e  ',
  endStep: '  ol e  ',
  skipStep: '  ol e  ',
  countMembers: '  ol e  ',
  countPaperAsked: '  ol e  ',
  inviteToHearing: '  ol e  ',
  changeHearing: '  ol e  ',
  callOffHearing: '  ol e  ',
  recordPaper: '  ol e  ',
  confirmPaper: '  ol e  ',
}
