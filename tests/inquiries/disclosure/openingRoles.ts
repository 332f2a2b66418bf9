/** 同步审查 and 转主动公开, as in the table of the house. */
export const openingRoles: Record<string, string> = {
  judgeOpening: '  ol    ',
  openInformation: '  ol    ',
  proposeOpening: '  ol    ',
  signOpening: '   l  s ',
  refuseOpening: '   l  s ',
  withdrawOpening: '   l  s ',
  listOpened: '-coldesk',
  readOpened: '-coldesk',
  readOpenedFile: '-coldesk',
}
