import type { Operation } from '@shared/operation'
import { type Role, role } from '@shared/people/role'
import { allEndpoints } from '../../functions/local/allEndpoints'
import { type Account, accounts } from '../../functions/platform/identity/account'
import { allContracts } from '../../functions/platform/allContracts'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { testHouse } from '../support/house'

const everyone = ['nobody', ...role.options] as const
type Who = (typeof everyone)[number]

/** Who gets past the door of each operation: c 市民 o 经办 l 审核 d 分办 e 编辑 s 督查 k 村居经办, and - nobody signed in. */
const letters: Record<string, Who> = {
  '-': 'nobody',
  c: 'citizen',
  o: 'officer',
  l: 'lead',
  d: 'dispatcher',
  e: 'editor',
  s: 'supervisor',
  k: 'clerk',
}
const table: Record<string, string> = {
  askQuestion: '-coldesk',
  findSimilarReplies: '  oldes ',
  checkBasis: '  ol  s ',
  listCommonQuestions: '-coldesk',
  listPolicies: '-coldesk',
  findProvision: '-coldesk',
  readPolicy: '-coldesk',
  judgeAnswer: '-coldesk',
  draftInterpretation: '  ol    ',
  reviseInterpretation: '  ol    ',
  sendBackInterpretation: '   l    ',
  dropInterpretation: '  ol    ',
  signInterpretation: '   l    ',
  listInterpretationDuties: '  ol    ',
  listUnstatedPolicies: '     e  ',
  readUnstatedPolicy: '     e  ',
  decideOpenness: '     e  ',
  submitInquiry: ' c      ',
  proposeInquiry: '-coldesk',
  submitOnBehalf: '  old   ',
  listMyInquiries: ' c      ',
  readQueue: '  old s ',
  trackInquiry: '-coldesk',
  followInquiry: ' c      ',
  readInquiry: ' coldes ',
  disputeRouting: ' c      ',
  supplementInquiry: ' c      ',
  correctInquiry: ' c      ',
  withdrawInquiry: ' c      ',
  rateReply: ' c      ',
  redoInquiry: ' c      ',
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
  acceptInquiry: '    d   ',
  declineInquiry: '    d   ',
  confirmReceipt: '  old   ',
  assignInquiry: '    d   ',
  splitInquiry: '    d   ',
  mergeInquiry: '    d   ',
  remindInquiry: ' c  d s ',
  superviseInquiry: '      s ',
  returnInquiry: '  ol    ',
  contributeToInquiry: '  ol    ',
  claimInquiry: '  ol    ',
  handOverInquiry: '  ol    ',
  consultOthers: '  ol    ',
  resumeHandling: '  ol    ',
  requestCorrection: '  ol    ',
  draftReply: '  ol    ',
  submitForReview: '  ol    ',
  checkReply: '  ol  s ',
  listReplyTemplates: '  ol    ',
  keepAttachment: ' colde k',
  readAttachment: ' coldes ',
  askExtension: '  ol    ',
  signReply: '   l  s ',
  sendBackReply: '  ol  s ',
  grantExtension: '   l  s ',
  refuseExtension: '   l  s ',
  draftNotice: '  ol e  ',
  listDrafts: '  ol e  ',
  keepShape: '  ol e  ',
  readNoticeShape: '-coldesk',
  listNoticeKinds: '  ol e  ',
  correctNotice: '  ol e  ',
  reviseNotice: '  ol e  ',
  submitNotice: '  ol e  ',
  openMatter: '  ol e  ',
  listMatters: '  ol e  ',
  beginStep: '  ol e  ',
  endStep: '  ol e  ',
  skipStep: '  ol e  ',
  sendBackNotice: '   l    ',
  dropNotice: '  ol e  ',
  withdrawNotice: '   l    ',
  approveNotice: '   l    ',
  listEnrolmentPlans: '-coldesk',
  readTelling: ' c      ',
  changeTelling: ' c      ',
  agreeToWechat: ' c      ',
  leaveWechat: ' c      ',
  listToTell: '  ol e k',
  listNotices: '-coldesk',
  feedNotices: '-coldesk',
  readNotice: '-coldesk',
  registerSite: '  ol e  ',
  closeSite: '  ol e  ',
  listSites: '  ol esk',
  readSite: '-coldesk',
  readSitePhoto: '  ol esk',
  hearScreen: '-coldesk',
  listTasks: '       k',
  readCoverage: '  ol es ',
  readPostings: '-coldesk',
  readPostingPhoto: '  ol esk',
  hangNotice: '  ol   k',
  takeDownNotice: '  ol   k',
  proposePromise: '  ol es ',
  listPromiseWork: '  ol es ',
  listPromises: '-coldesk',
  readPromise: '-coldesk',
  revisePromise: '  ol    ',
  dropPromise: '  ol    ',
  sendBackPromise: '   l    ',
  signPromise: '   l  s ',
  reportPromise: '  ol    ',
  claimPromise: '  ol    ',
  confirmPromise: '      s ',
  refusePromise: '      s ',
  postponePromise: '   l    ',
  withdrawPromise: '   l    ',
  lookBackAtPromise: '      s ',
  registerConcern: '    des ',
  assignConcern: '    d s ',
  draftResponse: '  ol    ',
  dropResponse: '  ol    ',
  submitResponse: '  ol    ',
  signResponse: '   l  s ',
  sendBackResponse: '  ol  s ',
  correctConcern: '    des ',
  withdrawConcern: '    d s ',
  listConcernWork: '  oldes ',
  listConcerns: '-coldesk',
  draftSurvey: '  ol e  ',
  listSurveyWork: '  ol es ',
  listSurveys: '-coldesk',
  readSurvey: '-coldesk',
  takeSurveyToken: ' c      ',
  answerSurvey: '-coldesk',
  readSurveyResults: '-coldesk',
  readSurveyCount: '  ol es ',
  exportSurvey: '  ol e  ',
  reviseSurvey: '  ol e  ',
  submitSurvey: '  ol e  ',
  approveSurvey: '   l    ',
  sendBackSurvey: '   l    ',
  dropSurvey: '  ol e  ',
  closeSurvey: '   l    ',
  withdrawSurvey: '   l    ',
  draftSurveyFeedback: '  ol e  ',
  submitSurveyFeedback: '  ol e  ',
  returnSurveyFeedback: '   l    ',
  signSurveyFeedback: '   l    ',
  readLedger: '-coldesk',
  readDepartmentLedger: '  ol    ',
  readSupervision: '    d s ',
  exportLedger: '  ol  s ',
  listDailyRoots: '-coldesk',
  listPublishedReplies: '-coldesk',
  sendCode: '-coldesk',
  signInByPhone: '-coldesk',
  signInByWechat: '-coldesk',
  signInAsStaff: '-coldesk',
  signOut: ' coldesk',
  changePassword: '  oldesk',
  whoAmI: ' coldesk',
  followPlaces: ' c      ',
  agreeToSms: ' c      ',
  leaveSms: ' c      ',
  setAway: '  ol    ',
  listColleagues: '  ol    ',
  readInbox: ' coldesk',
  markRead: ' coldesk',
  listUndelivered: '    d s ',
  listSetAside: '      s ',
  listAreas: '-coldesk',
  listOutlines: '-coldesk',
  listDepartments: '-coldesk',
  getHealth: '-coldesk',
}

const house = testHouse()
const app = api(allEndpoints(house), edgeOf(house))
const people = new Map<Who, Account>()
beforeAll(async () => {
  for (const one of role.options) {
    const department =
      one === 'officer' || one === 'lead'
        ? { department: { id: 'housing', name: '市住房城乡建设局' } }
        : one === 'clerk'
          ? { area: { id: '371502101277', name: '东昌府区沙镇镇王化村' } }
          : {}
    const account = {
      id: `example-${one}`,
      version: 0,
      role: one satisfies Role,
      name: '示例',
      places: [],
      disabled: false,
    }
    const made = await house.store(accounts).create({ ...account, ...department, createdAt: house.now().toISOString() })
    people.set(one, made)
  }
})

/** A session of its own for every call: one of the calls ends it. */
async function tokenOf(who: Who): Promise<string | undefined> {
  const account = people.get(who)
  return account && (await house.identity.open(account)).token
}

/** An empty call: it gets past the door or not; what happens inside is each slice's own matter. */
async function knock({ route }: Operation, token: string | undefined): Promise<number> {
  const [method = '', path = ''] = route.split(' ')
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const body = method === 'GET' ? {} : { body: '{}' }
  const reply = await app.request(path.replaceAll(/\{\w+\}/g, 'ABCD-EFGH'), { method, headers, ...body })
  return reply.status
}

test('the table holds every operation, once', () => {
  expect(Object.keys(table).sort()).toEqual(allContracts.map(({ name }) => name).sort())
  for (const cells of Object.values(table)) expect(cells).toHaveLength(everyone.length)
})

describe.each(allContracts.map((one) => [one.name, one] as const))('%s', (name, contract) => {
  const welcome = new Set([...(table[name] ?? '')].map((letter) => letters[letter]))

  test.each(everyone)('answers %s as the table says', async (who) => {
    const status = await knock(contract, await tokenOf(who))
    if (welcome.has(who)) expect([401, 403]).not.toContain(status)
    else expect(status).toBe(who === 'nobody' ? 401 : 403)
  })

  test('treats a forged session like none', async () => {
    const status = await knock(contract, `${await tokenOf('dispatcher')}x`)
    if (welcome.has('nobody')) expect([401, 403]).not.toContain(status)
    else expect(status).toBe(401)
  })
})
