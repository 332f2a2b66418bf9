import { offline, problemFrom } from '../callProblem'
import { useSession } from '../session'

/** A file of the API that has arrived on this device. */
export interface Downloaded {
  name: string
  place: string
}

/** A browser keeps every file at once. */
export const opensAtOnce = (_name: string): boolean => true

/**
 * Fetches a file of the API; `onBytes` hears how much has come.
 * @throws CallProblem with the API's own words when it is refused, 'offline' when nobody answers.
 */
export async function download(path: string, name: string, onBytes: (bytes: number) => void): Promise<Downloaded> {
  const { token } = useSession.getState()
  const headers = token ? { Authorization: `Bearer ${token}` } : undefined
  const answer = await fetch(`${API_BASE}${path}`, headers ? { headers } : {}).catch(() => {
    throw offline()
  })
  if (!answer.ok) throw problemFrom(answer.status, await answer.text())
  return { name, place: URL.createObjectURL(await arriving(answer, onBytes)) }
}

async function arriving(answer: Response, onBytes: (bytes: number) => void): Promise<Blob> {
  const reader = answer.body?.getReader()
  if (!reader) return answer.blob()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value)
      onBytes((bytes += part.value.length))
    }
  } catch {
    // The line went down half way.
    throw offline()
  }
  return new Blob(parts)
}

/** Gives the file to the browser to keep. */
export async function handOver({ name, place }: Downloaded): Promise<void> {
  const link = document.createElement('a')
  link.href = place
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(place), 60_000)
}
