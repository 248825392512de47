/** What the desk says of what is kept. */
export const SESSION_STORE_WORDS = {
  asItWent: 'As it really went',
  otherSteps:
    'This session was made with another version of the toolkit: use the same version on both laptops.',
  noPlan:
    'The plan that you asked for is not on this device: this browser did not keep it, or it was deleted. Go back to the plan and save it as a file, or begin with a length below.',
};
