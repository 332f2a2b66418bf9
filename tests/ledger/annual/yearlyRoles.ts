/** What units type of the yearly report, as in the table of the house. */
export const yearlyRoles: Record<string, string> = {
  beginYearly: '  ol    ',
  readYearlyWork: '  ol    ',
  writeYearly: '  ol    ',
  handInYearly: '  ol    ',
  sendBackYearly: '   l    ',
  signYearly: '   l    ',
}
