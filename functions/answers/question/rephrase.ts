import * as z from 'zod'

/** Puts cited text in plainer words; undefined where it could not. What comes back is not to be trusted unchecked. */
export type Rephrase = (text: string) => Promise<string | undefined>

const settings = z.object({
  REPHRASE_BASE_URL: z.url(),
  REPHRASE_API_KEY: z.string().min(1),
  REPHRASE_MODEL: z.string().min(1),
})

const completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })

const instruction =
  '把下面的法规条文改写成老百姓一看就懂的短句。只能用条文里已有的内容，不加、不减、不推断；数字、日期、“应当”“可以”“不得”照原样。只输出改写后的话。'
const patience = 3_000
/** A rewording longer than this is no plainer. */
const longest = 600

/**
 * A language model behind an address that answers as OpenAI's chat completions do: POST {base}/chat/completions with
 * model and messages, answered by choices[0].message.content. Only published text is sent, never a citizen's question.
 * Any refusal (429, 500), anything unreadable and anything late counts as no rewording.
 */
export function openaiRephrase(
  { baseUrl, apiKey, model }: { baseUrl: string; apiKey: string; model: string },
  timeoutMs = patience,
): Rephrase {
  return async (text) => {
    try {
      const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          model,
          temperature: 0,
          max_tokens: 400,
          messages: [
            { role: 'system', content: instruction },
            { role: 'user', content: text },
          ],
        }),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      })
      const read = response.ok ? completion.safeParse(await response.json()) : undefined
      const said = read?.data?.choices[0]?.message.content.trim()
      return said && said.length <= longest ? said : undefined
    } catch {
      return undefined
    }
  }
}

/** The port as the environment sets it: off unless REPHRASE_BASE_URL, REPHRASE_API_KEY and REPHRASE_MODEL are all there. */
export function rephraseFrom(environment: Record<string, string | undefined>): Rephrase | undefined {
  const { data } = settings.safeParse(environment)
  return (
    data &&
    openaiRephrase({ baseUrl: data.REPHRASE_BASE_URL, apiKey: data.REPHRASE_API_KEY, model: data.REPHRASE_MODEL })
  )
}
