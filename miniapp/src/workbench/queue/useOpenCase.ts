import { goInstead, useParam } from '../../platform/go'

/** The case in this page's address, when a link brought one; another is opened on a page of its own. */
export const useOpenCase = (): [open: string, show: (id: string) => void] => [
  useParam('id'),
  (id) => goInstead('/workbench/queue/index', { id }),
]
