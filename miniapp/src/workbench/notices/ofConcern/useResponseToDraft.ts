import { useParam } from '../../../platform/go'
import { tomorrow } from '../written'
import { responseNotice } from './responseNotice'
import { useResponse } from './useResponse'

/** What a notice begins with that was asked for as another rendering of a response; undefined where none was. */
export function useResponseToDraft() {
  const id = useParam('response')
  const found = useResponse(id)
  const start = found.data && responseNotice(found.data, tomorrow())
  return start && { start, key: `.response.${id}` }
}
