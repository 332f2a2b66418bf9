/** Who gets past the door of what is looked at and of 选登, as roleTable has it. */
export const publicationRoles: Record<string, string> = {
  confirmPush: '-coldesk',
  hearPush: '-coldesk',
  readLookedPicture: '-coldesk',
  lookAtWords: '  old   ',
  grantConsent: ' c      ',
  withdrawConsent: ' c      ',
  proposePublication: '     e  ',
  signPublication: '   l  s ',
  refusePublication: '   l  s ',
  publishReply: '     e  ',
  confirmPublication: '   l    ',
  takeDownPublication: '   l es ',
  listPublications: '     e  ',
  listProposals: '   l  s ',
}
