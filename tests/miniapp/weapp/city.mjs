/** A small city for the WeChat bundle: routes answered like the API does, every request written down. */
const department = { id: 'housing-urban-rural', name: '市住房城乡建设局' }
const at = '2026-11-23T02:10:00.000Z'

const answer = {
  kind: 'candidates',
  citations: [
    {
      title: '山东省供热条例',
      provision: '第二十七条',
      quote: '（示例摘录）室温应当符合要求',
      effectiveFrom: '2014-11-01',
      status: 'in-force',
    },
  ],
  related: ['采暖费能退吗'],
  department: { ...department, reason: '你的问题提到“暖气”' },
}

const caseOf = ({ kind, text, publishable }) => ({
  id: '7K2M-93QF',
  version: 2,
  kind,
  text,
  publishable,
  status: 'handling',
  department,
  routeReason: '你的问题提到“暖气”，这是市住房城乡建设局的职责',
  clock: {
    ruleId: 'complaint-reply',
    amount: 15,
    unit: 'workingDay',
    basis: { kind: '本市约定', title: '聊城一号答办理时限' },
    startedAt: at,
    dueAt: '2026-12-14T15:59:59.999Z',
    dueDate: '2026-12-14',
    provisional: false,
    explanation: '从收到次日起算 15 个工作日，12月14日（周一）前答复',
  },
  standing: { kind: 'onTime', words: '还有 15 个工作日' },
  submittedAt: at,
  timeline: [{ at, title: '提交', by: '示例居民' }],
  actions: ['supplement', 'withdraw'],
})

/** `more`: routes of the test's own. */
export function createCity(more = {}) {
  const person = { id: 'p1', role: 'citizen', name: '示例居民', places: [] }
  const requests = []
  const city = { requests, offline: false, request }
  let submitted
  const routes = {
    'GET /api/answers/common': () => ({ topics: [{ topic: '供热', questions: ['暖气不热找谁'] }] }),
    'POST /api/answers': () => answer,
    'POST /api/people/sessions/wechat': () => ({ token: 't', expiresAt: at, mustChangePassword: false, person }),
    'GET /api/people/me': () => ({ person, unread: 0 }),
    'POST /api/inquiries': ({ data }) => {
      submitted = caseOf(typeof data === 'string' ? JSON.parse(data) : data)
      return { inquiry: submitted }
    },
    'GET /api/inquiries': () => ({ inquiries: [] }),
    'GET /api/inquiries/7K2M-93QF': () => ({ inquiry: submitted }),
    ...more,
  }

  /** In the place of wx.request: a task at once, the answer later. */
  function request(options) {
    const path = options.url.replace(/^https?:\/\/[^/]+/, '').split('?')[0]
    requests.push({ ...options, path })
    setTimeout(() => {
      if (city.offline) options.fail?.({ errMsg: 'request:fail timeout' })
      else {
        const route = routes[`${options.method ?? 'GET'} ${path}`]
        const refusal = { type: 'urn:problem:not-found', title: '没有找到', status: 404 }
        const reply = route ? { statusCode: 200, data: route(options) } : { statusCode: 404, data: refusal }
        options.success?.({ errMsg: 'request:ok', header: {}, cookies: [], ...reply })
      }
      options.complete?.({ errMsg: 'request:ok' })
    }, 0)
    return { abort: () => undefined, onHeadersReceived: () => undefined, offHeadersReceived: () => undefined }
  }
  return city
}
