export const mobileDeveloper = `Hi there! We're Trailmix, and we're looking for an Android Developer (mid or senior) 🚵
What's the job?
You'll {s:build features that people use in the rain with cold fingers}. You'll {s:work in a cross-functional squad} with iOS, backend and design, and you'll ship every two weeks. The Android team is four people right now and will be five with you. Design reviews are on Mondays, demos are on Thursdays, and there are no meetings on Wednesdays at all. You'll {s:have a say in what we build and why}, you'll {s:talk to users on our forum}, and you'll {s:help us move from a {k:monolithic architecture} to feature modules} without making the build slower than it already is.
You'll {s:rewrite our map screen in {k:Jetpack Compose}}
You'll {s:make offline mode rock solid}
You'll {s:keep our crash rate under 0.1%}
You'll {s:pair with others} and {s:hold people to a high standard, kindly}
There's some legacy (the login screen is older than our youngest colleague), there's some chaos, and there's a lot of freedom. We don't do crunch. If something can wait until Monday, it waits until Monday. You'll have a decent machine, a shelf of test phones and somebody to ask.
What do you need?
You've {s:shipped and maintained {k:Android} apps} for 3+ years
You write idiomatic {k:Kotlin} and you know {k:coroutines} and {k:Flow}
You know {k:MVVM}, {k:Dagger} or {k:Hilt}, {k:Room} and {k:Retrofit}
You {s:care about {k:accessibility} and battery life}
You {s:test what matters}
You {s:get things done} and you {s:own your mistakes}
Extra credit
{k:Kotlin Multiplatform}
{k:Mapbox} or {k:OpenStreetMap}
{k:GIS}
Who are we?
We build the app that 2 million hikers and bikers open before they leave the house. Think maps, weather and good company. We're 45 people, most of us outdoors whenever we can be, all of us allergic to corporate speak.
Some numbers: 4.8 stars in both stores, 190 million tracked kilometres last year, 11 languages, zero ads. We make our money with a yearly subscription that costs less than a pair of good socks. That's it. We don't sell data and we never will.
Some people: Jana walked from Norway to Sicily, Tom mends bikes for the whole street, Priya knows every bird. You'll like them.
What's in it for you?
€60–78k plus options
Work from anywhere in the EU, or from our cabin near Innsbruck
32 days off, and nobody counts powder days
Full sick pay, a pension plan, and parental leave for every kind of parent
A four-day week in July and August
A yearly gear budget
A team trip to somewhere steep
How do I apply?
Send us a note with your favourite trail and something that you've built. No cover letters please. We read everything and we always answer. If we like what we see, we'll have a call, then a small task that we pay you for, then a day together with the team. The whole thing takes three weeks, and you can ask us anything at any point. We'd love somebody to start in autumn but we'll wait for the right person.
We welcome everyone. Trails are for all, and so are jobs.`;
