import * as z from 'zod'

/** Where people reach the site, as the operator writes it: https://wen.example.gov.cn, and nothing behind it. */
export const siteAddress = z
  .string()
  .regex(/^https?:\/\/[\w.-]+(:\d+)?\/?$/, 'SITE 写网站的地址，例如 https://wen.example.gov.cn')
  .transform((text) => text.replace(/\/$/, '').toLowerCase())
