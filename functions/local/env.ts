import { Problem } from '@shared/problem'
import * as z from 'zod'
import { siteAddress } from '../platform/http/siteAddress'
import { templateText } from '../platform/reach/template'

const port = z.coerce.number('PORT 要写成数字，例如 PORT=3001').int().min(0).max(65535, 'PORT 最大是 65535')

/** What `npm start` reads from the environment. Local mode only: refused where a cloud function runs. */
const localEnv = z
  .object({
    PORT: port.default(3000),
    DATA_DIR: z.string().min(1).default('.data'),
    /** Who may reach it: this machine alone, unless it says otherwise, e.g. 0.0.0.0 for everybody on the same network. */
    HOST: z.string().min(1).default('127.0.0.1'),
    /** Where people reach it through a proxy, for links in feeds; else the address it is started on. */
    SITE: siteAddress.optional(),
    /** How many proxies of one's own stand in front, e.g. 1 for nginx with TLS: their word on addresses and TLS is believed. */
    PROXIES: z.coerce.number('PROXIES 要写成数字').int().min(0).max(5).default(0),
    /** Origins, parted by blanks, whose pages may show ours in a frame: the system behind the screens on walls. */
    SCREENS: z
      .string()
      .default('')
      .transform((text) => text.split(/\s+/).filter(Boolean))
      .pipe(
        z.array(
          z.string().regex(/^https?:\/\/[\w.-]+(:\d+)?$/, 'SCREENS 写网址的前半，例如 https://screens.example.com'),
        ),
      ),
    AWS_LAMBDA_FUNCTION_NAME: z.string().optional(),
    /** WeChat's address, when the real one is to be used locally; else a stand-in answers. */
    WECHAT_API_BASE: z.url().optional(),
    WECHAT_APPID: z.string().default('touristappid'),
    WECHAT_SECRET: z.string().default('local'),
    /** 订阅消息 template as JSON: {"id":…,"fields":{"thing1":"title",…}}; an example when not given. */
    WECHAT_NOTICE_TEMPLATE: templateText.optional(),
    /** Where another stand-in takes texts, with the example account; else one of this process does. */
    SMS_API_BASE: z.url().optional(),
  })
  .refine((env) => env.AWS_LAMBDA_FUNCTION_NAME === undefined, '本地模式（示例账号、打印验证码）不能在云端开启')

export type LocalEnv = z.infer<typeof localEnv>

/** @throws Problem 'bad-input' naming what is wrong in words. */
export function localEnvOf(given: Record<string, string | undefined>): LocalEnv {
  const outcome = localEnv.safeParse(given)
  if (!outcome.success) throw new Problem('bad-input', outcome.error.issues.map((one) => one.message).join('；'))
  return outcome.data
}
