/** Who gets past the door of signing in and of the administration of accounts; read as the rest of the table is. */
export const accountRoles: Record<string, string> = {
  sendCode: '-coldesk',
  signInByPhone: '-coldesk',
  signInByWechat: '-coldesk',
  signInAsStaff: '-coldesk',
  signOut: ' coldeska',
  changePassword: '  oldeska',
  whoAmI: ' coldeska',
  listAccounts: '        a',
  readAccount: '        a',
  openAccount: '        a',
  resetAccount: '        a',
  disableAccount: '        a',
  enableAccount: '        a',
  moveAccount: '        a',
  endAccountSessions: '        a',
  listAccountActs: '      s a',
}
