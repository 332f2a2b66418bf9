/** How the stand-in answers what it is asked to look at: as WeChat documents it, or as a service in trouble does. */
export type SafetyMood = 'well' | 'busy' | 'full' | 'nonsense' | 'silent' | 'old' | 'strange'

interface Looked {
  version?: unknown
  openid?: unknown
  scene?: unknown
  content?: unknown
  media_url?: unknown
  media_type?: unknown
}

export interface WechatSafetyStandIn {
  /** Undefined for what is never answered; a text for what is no answer of WeChat's. */
  answerTo(tokenHolds: boolean, asked: Looked): object | string | undefined
  mood(mood: SafetyMood): void
  /** The same for a picture, whose answer is pushed later, under the number that is given now. */
  takesPicture(tokenHolds: boolean, asked: Looked): object | string | undefined
  /** Addresses of the pictures it was asked about, by their numbers. */
  readonly pictures: ReadonlyMap<string, string>
  /** How many texts it was asked to look at, and how many signs the longest had. */
  readonly asked: { texts: number; longest: number }
}

const failed = (errcode: number, errmsg: string) => ({ errcode, errmsg })
const said = (suggest: string, label: number) => ({
  errcode: 0,
  errmsg: 'ok',
  trace_id: 'example-trace',
  result: { suggest, label },
  detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
})

/**
 * WeChat's msgSecCheck 2.0 with its documented answers: words with 示例风险 are risky, with 示例可疑 for review; whoever has
 * stale in their openid was there more than two hours ago, and a stranger is of another mini-program.
 */
export function wechatSafetyStandIn(): WechatSafetyStandIn {
  const asked = { texts: 0, longest: 0 }
  const pictures = new Map<string, string>()
  let mood: SafetyMood = 'well'
  return {
    asked,
    mood: (next) => {
      mood = next
    },
    pictures,
    takesPicture(tokenHolds, { version, openid, media_url: url, media_type: type }) {
      if (mood === 'silent') return undefined
      if (mood === 'nonsense') return '<html><body>502 Bad Gateway</body></html>'
      if (mood === 'busy') return failed(-1, 'system error')
      if (!tokenHolds) return failed(40001, 'invalid credential, access_token is invalid or not latest')
      if (mood === 'full') return failed(45009, 'reach max api daily quota limit')
      if (version !== 2 || typeof url !== 'string' || (type !== 1 && type !== 2))
        return failed(47001, 'data format error')
      if (typeof openid !== 'string' || /stranger/.test(openid)) return failed(40003, 'invalid openid')
      if (/stale/.test(openid)) return failed(61010, 'code is expired')
      const trace = `example-trace-${pictures.size + 1}`
      pictures.set(trace, url)
      return { errcode: 0, errmsg: 'ok', trace_id: trace }
    },
    answerTo(tokenHolds, { version, openid, scene, content }) {
      if (mood === 'silent') return undefined
      if (mood === 'nonsense') return '<html><body>502 Bad Gateway</body></html>'
      if (mood === 'busy') return failed(-1, 'system error')
      if (mood === 'strange') return failed(88_888, 'nobody wrote of this')
      if (!tokenHolds) return failed(40001, 'invalid credential, access_token is invalid or not latest')
      if (mood === 'full') return failed(45009, 'reach max api daily quota limit')
      if (version !== 2 || typeof content !== 'string') return failed(47001, 'data format error')
      if (![1, 2, 3, 4].includes(Number(scene))) return failed(40129, 'invalid scene')
      if (content === '') return failed(44002, 'empty post data')
      if (content.length > 2_500) return failed(45002, 'content size out of limit')
      if (typeof openid !== 'string' || /stranger/.test(openid)) return failed(40003, 'invalid openid')
      if (/stale/.test(openid)) return failed(61010, 'code is expired')
      asked.texts++
      asked.longest = Math.max(asked.longest, content.length)
      const risky = content.includes('示例风险')
      if (risky && mood === 'old') return failed(87014, 'risky content')
      if (risky) return said('risky', 20001)
      return content.includes('示例可疑') ? said('review', 20006) : said('pass', 100)
    },
  }
}
