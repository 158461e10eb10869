import type { WordTable } from '../table.ts';

export const INCIDENTS: NonNullable<WordTable['incidents']> = {
  strike: `
    airstrike, airstrikes, air strike, air strikes, strike, strikes, drone strike, drone strikes, drone attack,
    missile attack, missile strike, rocket attack, shelling, bombardment, bombing raid, air raid, air raids,
    shells, missile, missiles, rocket, rockets, drones, barrage, glide bomb
  `,
  bombing: `
    bombing, bombings, bomb, bombs, car bomb, car bombing, suicide bombing, suicide bombings, suicide bomber,
    explosion, explosions, blast, blasts, detonation, roadside bomb, landmine, mine explosion, exploded, explodes,
    detonated
  `,
  shooting: 'shooting, shootings, gunfire, mass shooting, gunman, gunmen, opened fire, open fire, shot',
  attack: `
    attack, attacks, attacked, ambush, ambushed, raid, raided, raids, assault, massacre, stabbing, storming,
    stormed, hijacking, incident, incidents
  `,
  clash: 'clash, clashes, skirmish, skirmishes, firefight, gun battle, battle, riot, riots, unrest',
  earthquake: 'earthquake, earthquakes, quake, quakes, tremor, aftershock, tsunami',
  storm: 'storm, storms, cyclone, hurricane, typhoon, tornado, tornadoes, squall, tropical storm',
  flood: `
    flood, floods, flooding, flash flood, flash floods, landslide, landslides, mudslide, mudslides, avalanche,
    dam burst, dams burst, burst its banks
  `,
  fire: 'fire, fires, blaze, wildfire, wildfires, inferno',
  shipwreck:
    'shipwreck, sinking, boat went down, ship went down, ferry went down, dinghy went down, vessel went down, went under, capsized, capsizing, sank, sinks, sunk, overturned, ferry, boat disaster, rolled over',
  crash: `
    crash, crashes, crashed, plunge, plunged, plunges, collides, derails, air disaster, plane crash, collision,
    collided, derailment, derailed, accident, accidents, pile - up
  `,
  collapse: 'collapse, collapsed, collapses, building collapse, cave - in, caved in, rock burst',
  stampede: 'stampede, crowd crush, crush',
  eruption: 'eruption, volcano erupted, volcano, mount erupted',
  swap: 'exchange, swap, prisoner swap, prisoner exchange',
};
