export default definePageConfig({ navigationBarTitleText: '家人的办件' })
