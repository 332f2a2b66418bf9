import { useState } from 'react'
import { useParam } from '../../platform/go'

/** The case in this page's address, so that reload, Back and a sent link find it; each one opened is a step of Back. */
export function useOpenCase(): [open: string, show: (id: string) => void] {
  const [open, setOpen] = useState(useParam('id'))
  const show = (id: string) => {
    if (id !== open) history.pushState(history.state, '', addressWith(id))
    setOpen(id)
  }
  return [open, show]
}

function addressWith(id: string): string {
  const [page = '', query = ''] = location.hash.split('?')
  const named = new URLSearchParams(query)
  if (id) named.set('id', id)
  else named.delete('id')
  const rest = named.toString()
  return rest ? `${page}?${rest}` : page
}
