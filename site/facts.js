// Shows the article under the policy that the address names: ?facts=live, noted or frozen.
const facts = new URLSearchParams(location.search).get('facts');
if (facts) document.querySelector('wick-provider')?.setAttribute('facts', facts);
