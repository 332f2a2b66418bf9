import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/inquiries/case'
import type { InquiryView } from '@shared/inquiries/view'
import { citizen, type City, cityAnswers, open, signIn } from '../../support/taro/open'
import { openCase } from '../cases'

export const path = '/api/inquiries/7K2M-93QF'

/** Opens a case as its citizen; what the page sends is answered with the case as it stands then. */
export async function opened(one: Partial<InquiryView>, answers: City = {}, person = citizen) {
  cityAnswers({ [`GET ${path}`]: { inquiry: { ...openCase, ...one } }, ...answers })
  signIn(person)
  open(CasePage, { id: '7K2M-93QF' })
  await screen.findByText('办理经过')
}

export const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
