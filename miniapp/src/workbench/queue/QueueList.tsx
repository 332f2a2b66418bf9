import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSession } from '../../platform/session'
import { Heading } from '../../ui/page/Heading'
import { Segmented } from '../../ui/choosing/Segmented'
import { useCountyDesk } from '../casework/useCountyDesk'
import { CaseLines } from './CaseLines'
import type { QueueListProps } from './queueListProps'
import { PublicationLines } from './publications/PublicationLines'
import { HeldTexts } from './looking/HeldTexts'
import { SavedFilters } from './filters/SavedFilters'
import type { SavedFilter } from './filters/savedFilters'
import { Search } from './Search'
import { useProposals } from './publications/usePublications'
import { codeIn } from '../../platform/typed'
import { useQueue, useSettled } from './useQueue'
import { useSight } from './useSight'
import { emptyWords, tabsOf } from './views'
import { Whose } from './Whose'

/** The cases of a department, due first, with how many press; what one looks at is kept. */
export function QueueList(props: QueueListProps) {
  const { open, onOpen } = props
  const role = useSession((session) => session.person?.role)
  const county = useCountyDesk()
  const [sight, look] = useSight()
  const [search, setSearch] = useState('')
  const { show, filter, department } = sight
  const shelf = show === 'toSign' ? 'open' : show
  const found = useQueue({ show: shelf, department })
  const signs = role === 'lead' || (role === 'supervisor' && !county)
  const proposals = useProposals(signs)
  const words = search.trim()
  const settled = useSettled(words)
  const asks = settled !== '' && !codeIn(settled) && show !== 'toSign' && show !== 'toLook'
  // All that was written is looked through where it lies; what is here are only beginnings.
  const within = useQueue({ show: shelf, department, words: settled, enabled: asks })
  const first = found.data?.pages[0]
  const waiting = proposals.hasNextPage ? undefined : proposals.data?.pages.flatMap((page) => page.cases).length
  const lookAt = ({ words: typed, ...to }: SavedFilter['sight']) => {
    setSearch(typed)
    look(to)
  }
  return (
    <View className="stack">
      {first ? (
        role === 'dispatcher' || role === 'supervisor' || county ? (
          <Whose
            below={county}
            name={first.department}
            other={department !== ''}
            onChoose={(to) => look({ department: to, filter: 'all' })}
          />
        ) : (
          <Heading level={1}>{first.department}</Heading>
        )
      ) : null}
      <Search value={search} onChange={setSearch} onOpen={onOpen} />
      <SavedFilters now={{ show, filter, department, words }} onLook={lookAt} />
      <Segmented
        kind="tabs"
        label="看哪些办件"
        options={tabsOf({
          counts: first?.counts,
          toSign: signs ? { count: waiting } : undefined,
          hands: role === 'dispatcher' && department === '',
          looks: role === 'dispatcher' || role === 'supervisor' || county !== undefined,
        })}
        value={show}
        onChange={(to) => look({ show: to, filter: 'all' })}
      />
      {show === 'open' ? props.tools : null}
      {show === 'toLook' ? <HeldTexts /> : null}
      {show === 'toSign' ? (
        <PublicationLines found={proposals} words={words} open={open} onOpen={onOpen} empty={emptyWords.toSign} />
      ) : (
        <CaseLines
          {...props}
          found={found}
          within={asks ? within : undefined}
          show={show}
          filter={filter}
          words={words}
          onFilter={(to) => look({ filter: to })}
        />
      )}
    </View>
  )
}
