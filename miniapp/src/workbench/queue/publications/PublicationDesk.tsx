import { publicationStageNames, publicationStages } from '@shared/inquiries/deskWords'
import type { PublicationStage } from '@shared/inquiries/case/publicationStage'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '../../../ui/page/Heading'
import { Segmented } from '../../../ui/choosing/Segmented'
import { useKept } from '../../useKept'
import { PublicationLines } from './PublicationLines'
import { Search } from '../Search'
import { SplitDesk } from '../SplitDesk'
import { usePublications } from './usePublications'

const stages = publicationStages.map((value) => ({ value, label: publicationStageNames[value] }))

const empty: Record<PublicationStage, string> = {
  able: '没有可以选登的：要提问人同意，而且已经答复',
  unsigned: '没有等单位签的',
  signed: '没有签好等公开的',
  published: '还没有公开过',
}

/** 选登: what the editor may propose, what waits for a department, what waits for the editor, what is public. */
export function PublicationDesk() {
  return <SplitDesk where="publications" list={(open, onOpen) => <PublicationList open={open} onOpen={onOpen} />} />
}

function PublicationList({ open, onOpen }: { open: string; onOpen: (id: string) => void }) {
  const [show, setShow] = useKept<PublicationStage>('work.publications', 'able')
  const [search, setSearch] = useState('')
  const found = usePublications(show)
  return (
    <View className="stack">
      <Heading level={1}>选登</Heading>
      <Search value={search} onChange={setSearch} onOpen={onOpen} />
      <Segmented kind="tabs" label="选登到哪一步" options={stages} value={show} onChange={setShow} />
      <PublicationLines found={found} words={search.trim()} open={open} onOpen={onOpen} empty={empty[show]} />
    </View>
  )
}
