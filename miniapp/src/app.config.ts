const weapp = process.env.TARO_ENV === 'weapp'
const tab = (pagePath: string, text: string, icon: string) => ({
  pagePath,
  text,
  // On H5 our own tab bar draws them: eight pictures in the first script would weigh 15 KB.
  ...(weapp ? { iconPath: `icons/${icon}.png`, selectedIconPath: `icons/${icon}-on.png` } : {}),
})

/** Packages of their own in WeChat. A browser knows none: named among the pages alone, they are not twice in the first script. */
const apart = [
  {
    root: 'workbench',
    pages: [
      'queue/index',
      'case/index',
      'onBehalf/index',
      'notices/index',
      'matters/index',
      'concerns/index',
      'promises/index',
      'hot/index',
      'surveys/index',
      'interpretations/index',
      'knowledge/index',
      'openness/index',
      'accessions/index',
      'papers/index',
      'upkeep/index',
      'yearly/index',
      'ledger/index',
      'away/index',
      'boards/index',
      'sites/index',
      'staff/index',
      'protection/index',
      'holidays/index',
      'signIn/index',
    ],
  },
  { root: 'ledger', pages: ['overview/index', 'roots/index', 'applications/index'] },
  { root: 'notices/enrolment', pages: ['index'] },
  { root: 'people/record', pages: ['index'] },
  { root: 'people/helping', pages: ['index'] },
  { root: 'inquiries/helped', pages: ['index'] },
  { root: 'inquiries/opened', pages: ['index'] },
  { root: 'concerns', pages: ['list/index', 'concern/index'] },
  { root: 'promises', pages: ['list/index'] },
  { root: 'disclosure', pages: ['guide/index'] },
  { root: 'surveys', pages: ['list/index', 'survey/index', 'answer/index'] },
  { root: 'screen', pages: ['board/index', 'poster/index', 'sheet/index', 'letter/index'] },
]

export default defineAppConfig({
  pages: [
    'answers/ask/index',
    'notices/list/index',
    'inquiries/mine/index',
    'people/me/index',
    'answers/answer/index',
    'answers/library/index',
    'answers/policy/index',
    'answers/paper/index',
    'inquiries/submit/index',
    'inquiries/case/index',
    'inquiries/track/index',
    'people/signIn/index',
    'people/inbox/index',
    'people/places/index',
    'people/settings/index',
    'people/privacy/index',
    'notices/issue/index',
    'notices/household/index',
    'notices/telling/index',
    ...(weapp ? [] : apart.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))),
  ],
  ...(weapp ? { subPackages: apart } : {}),
  // In WeChat the native bars follow the phone's dark mode through theme.json; H5 does it in CSS.
  window: {
    backgroundTextStyle: weapp ? '@backgroundText' : 'dark',
    backgroundColor: weapp ? '@ground' : '#F6F8F9',
    navigationBarBackgroundColor: weapp ? '@surface' : '#FFFFFF',
    navigationBarTextStyle: weapp ? '@barText' : 'black',
    navigationBarTitleText: '聊城 · 一号答',
  },
  ...(weapp
    ? {
        requiredPrivateInfos: ['getFuzzyLocation'],
        permission: { 'scope.userFuzzyLocation': { desc: '用来找到你所在的县区，只在手机上判断，不发出来也不保存' } },
      }
    : {}),
  ...(weapp ? { darkmode: true, themeLocation: 'theme.json', __usePrivacyCheck__: true } : {}),
  tabBar: {
    color: weapp ? '@tabText' : '#4A5B64',
    selectedColor: weapp ? '@tabOn' : '#0B6073',
    backgroundColor: weapp ? '@surface' : '#FFFFFF',
    borderStyle: weapp ? ('@tabLine' as 'white') : 'white',
    list: [
      tab('answers/ask/index', '问答', 'ask'),
      tab('notices/list/index', '公告', 'notices'),
      tab('inquiries/mine/index', '办件', 'inquiries'),
      tab('people/me/index', '我的', 'me'),
    ],
  },
  animation: false,
  ...(weapp ? { lazyCodeLoading: 'requiredComponents' } : {}),
})
