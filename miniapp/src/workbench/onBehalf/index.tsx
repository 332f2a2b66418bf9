import type { Replied } from '@shared/operation'
import type { submitOnBehalf } from '@shared/inquiries/contract'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Desk } from '../Desk'
import { RecordForm } from './RecordForm'
import { SlipPage } from './SlipPage'
import './index.scss'

interface Done {
  made: Replied<typeof submitOnBehalf>
  /** What was changed after the first sending lies on the form still. */
  forget: () => void
}

/** 代录: what was said on the phone, at the window or by letter becomes a case with a slip to keep. */
export default function OnBehalf() {
  const [done, setDone] = useState<Done>()
  const show = (next: typeof done) => {
    setDone(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }
  const next = (another: boolean) => {
    if (another) done?.forget()
    show(undefined)
  }
  return (
    <Desk title="代录" section="onBehalf">
      {done ? (
        <SlipPage made={done.made} onNext={next} />
      ) : (
        <RecordForm onMade={(made, forget) => show({ made, forget })} />
      )}
    </Desk>
  )
}
