/** What can go wrong, as a closed list: code → HTTP status and the sentence a person reads. */
const problems = {
  'not-json': [400, '提交的内容读不懂，请重新提交'],
  'bad-input': [400, '有几处填写不符合要求，请改正后再提交'],
  'not-signed-in': [401, '请先登录'],
  'session-ended': [401, '登录已失效，请重新登录'],
  'wrong-credentials': [401, '账号或密码不对'],
  'wrong-code': [401, '验证码不对或已过期，请重新获取'],
  'wrong-help-code': [401, '授权码不对或已过期，请家人再看一遍，或者重新要一个'],
  'second-needed': [401, '请填写验证器上的 6 位数字'],
  'wechat-refused': [401, '微信登录没有成功，请再试一次'],
  'not-allowed': [403, '你的身份不能进行这项操作'],
  'second-must-set': [403, '请先绑定验证器，再继续使用'],
  'password-must-change': [403, '请先修改初始密码，再继续使用'],
  'not-found': [404, '没有找到，可能已经移走或编号有误'],
  'not-now': [409, '这一步现在不能做'],
  'changed-meanwhile': [409, '刚刚有人更新过，请看过最新情况再操作'],
  'already-exists': [409, '已经有了，不用再建'],
  'said-before': [409, '这件事你已经提交过'],
  'too-large': [413, '内容太大，请精简后再提交'],
  /** With a puzzle for the page to solve; pages do it by themselves. */
  'prove-first': [428, '现在要验证码的人很多，请更新页面后再试一次'],
  'too-many-attempts': [429, '尝试次数太多，请过一会儿再试'],
  'not-json-type': [415, '提交的格式不对，系统读不了'],
  'cannot-read-file': [422, '这个文件读不了'],
  busy: [503, '现在用的人太多，请过几秒再试'],
  'upstream-busy': [503, '外部服务正忙，请稍后再试，你的内容没有丢'],
  'storage-full': [507, '存储空间满了，现在只能查看，不能提交。你写的还在，请过一会儿再试'],
  unexpected: [500, '刚才没有成功，内容还在，请再试一次'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ProblemCode = keyof typeof problems

export const problemCodes = Object.keys(problems) as ProblemCode[]

/** One field that was filled in wrongly, named so that a form can point at it. */
export interface FieldError {
  field: string
  message: string
}

/** The body of an error answer, RFC 9457 (application/problem+json). */
export interface ProblemBody {
  type: string
  title: string
  status: number
  detail?: string
  errors?: FieldError[]
  requestId?: string
  /** Seconds until it may be tried again; also in the header Retry-After. */
  retryAfter?: number
  /** The query code of the case that this is about. */
  about?: string
  /** What a page has to solve before it asks again. */
  puzzle?: string
}

/**
 * The one error of this house. Thrown by rules and stories, caught only at the edge (http, schedule).
 * `detail` is shown to the person, so it is Chinese, plain and free of personal data; a 5xx shows none.
 */
export class Problem extends Error {
  readonly status: number
  readonly title: string

  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
    readonly errors?: FieldError[],
    readonly more: Pick<ProblemBody, 'retryAfter' | 'about' | 'puzzle'> = {},
  ) {
    super(`${code}${detail ? `: ${detail}` : ''}`)
    this.name = 'Problem'
    ;[this.status, this.title] = problems[code]
  }

  /** The RFC 9457 body; `requestId` lets a person quote what happened. */
  body(requestId?: string): ProblemBody {
    const detail = this.status < 500 || this.status === 503 ? this.detail : undefined
    return {
      type: `urn:problem:${this.code}`,
      title: this.title,
      status: this.status,
      ...(detail ? { detail } : {}),
      ...(this.errors ? { errors: this.errors } : {}),
      ...(requestId ? { requestId } : {}),
      ...this.more,
    }
  }
}
